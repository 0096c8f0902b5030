import {PlatformEvent} from '../shadow/platform-event.js';

/** Sent after the reader opens or closes the box; never for a change made by a script. */
export class FactBoxToggleEvent extends PlatformEvent {
  /** Whether the facts are showing now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super('fact-box-toggle', {bubbles: true, composed: true});
    this.open = open;
  }
}

/** The events of a fact box, by the names that listeners use. */
export interface FactBoxEventMap {
  'fact-box-toggle': FactBoxToggleEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends FactBoxEventMap {}
}
