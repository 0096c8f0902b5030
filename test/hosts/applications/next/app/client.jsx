'use client';
export {Host as Client} from '../../react-19/host.jsx';
