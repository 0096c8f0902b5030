import {renderToString} from 'preact-render-to-string';
import {App} from '../react/app.jsx';

export const render = (state) => renderToString(<App state={state} />);
