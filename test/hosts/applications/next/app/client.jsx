'use client';
import {useEffects} from '../../react/effects.jsx';
import {Host} from '../../react/host.jsx';

/** React sets no property and hears no event while it hydrates (react/react#35446). */
export const Client = ({initial}) => <Host initial={initial} useProperties={useEffects} />;
