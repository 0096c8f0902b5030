import {useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import {mounted} from '../page.js';
import {App} from './app.jsx';

export const Host = ({initial, useProperties}) => {
  const [state, setState] = useState(initial);
  useEffect(() => void mounted(initial, setState, flushSync), [initial]);
  return <App state={state} useProperties={useProperties} />;
};
