import {renderToString} from 'preact-render-to-string';
import {App} from '../react-19/app.jsx';

export const render = (state) => renderToString(<App state={state} />);
