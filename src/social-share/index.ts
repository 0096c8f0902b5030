export type {NamedNetwork, Network} from './network.js';
export {defineNetwork} from './network-registry.js';
export type {ShareTarget} from './share-address.js';
export * from './social-share.js';
export * from './social-share.events.js';
