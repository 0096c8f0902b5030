import {renderToString} from 'react-dom/server';
import {Host} from '../react/host.jsx';

export const render = (state) => renderToString(<Host initial={state} />);
