import {furtherNetworks} from './further-networks.js';
import {defineNetwork} from './network-registry.js';

// Imported for what it does: every bar that shares this copy of the package may then name them.
furtherNetworks.forEach(defineNetwork);
