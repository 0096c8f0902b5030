export {defineNetwork, type NamedNetwork, type Network} from './networks.js';
export type {ShareTarget} from './share-address.js';
export * from './social-share.js';
export * from './social-share.events.js';
