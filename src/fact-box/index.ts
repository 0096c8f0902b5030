export * from './fact-box.js';
export * from './fact-box.events.js';
