/**
 * The entry for a script tag on pages whose articles the server has written: registers all three elements
 * and exports nothing. It brings to life what stands there, and makes no article of JSON; `nyhetsdelar/embed`
 * does.
 */
import './define.js';
