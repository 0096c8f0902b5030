import {useEffects} from '../react/effects.jsx';
import {Host} from '../react/host.jsx';

/** React 18 writes attributes only. */
export const App = ({initial}) => <Host initial={initial} useProperties={useEffects} />;
