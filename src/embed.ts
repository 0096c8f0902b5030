/**
 * The entry for a script tag: registers all three elements and exports nothing. The built file has
 * Lit inside; an application that bundles its own Lit imports `nyhetsdelar/define` instead.
 */
import './define.js';
