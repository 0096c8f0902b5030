import {PlatformEvent} from '../shadow/platform-event.js';

/**
 * Sent when the reader has chosen a way to share, before anything leaves the page. Cancel it
 * (`preventDefault()`) to let nothing happen.
 */
export class SocialShareRequestEvent extends PlatformEvent {
  /** The name that `networks` calls it by, as `facebook` or `copy`. */
  readonly network: string;
  /** The address that is shared. */
  readonly url: string;

  constructor(network: string, url: string) {
    super('social-share-request', {bubbles: true, composed: true, cancelable: true});
    this.network = network;
    this.url = url;
  }
}

/** Sent when the address is on the reader's clipboard. */
export class SocialShareCopiedEvent extends PlatformEvent {
  /** The address that was copied. */
  readonly url: string;

  constructor(url: string) {
    super('social-share-copied', {bubbles: true, composed: true});
    this.url = url;
  }
}

/** Sent when the browser's own sharing came back with success. Other networks never say how it went. */
export class SocialShareCompletedEvent extends PlatformEvent {
  /** The name that `networks` calls it by: `native`. */
  readonly network: string;
  /** The address that was shared. */
  readonly url: string;

  constructor(network: string, url: string) {
    super('social-share-completed', {bubbles: true, composed: true});
    this.network = network;
    this.url = url;
  }
}

/** Sent when the browser refused what the reader chose. A reader who changes their mind is no failure. */
export class SocialShareFailedEvent extends PlatformEvent {
  /** The name that `networks` calls it by, as `copy` or `native`. */
  readonly network: string;
  /** The address that was to be shared. */
  readonly url: string;
  /** What the browser answered, where it said anything. */
  readonly error: unknown;

  constructor(network: string, url: string, error?: unknown) {
    super('social-share-failed', {bubbles: true, composed: true});
    this.network = network;
    this.url = url;
    this.error = error;
  }
}

/** The events of a share bar, by the names that listeners use. */
export interface SocialShareEventMap {
  'social-share-request': SocialShareRequestEvent;
  'social-share-copied': SocialShareCopiedEvent;
  'social-share-completed': SocialShareCompletedEvent;
  'social-share-failed': SocialShareFailedEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SocialShareEventMap {}
}
