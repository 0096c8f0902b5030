import type {Action} from './action.js';
import type {ShareTarget} from './share-address.js';

/** A place to share to, as data. */
export interface Network {
  /** The name that the reader knows it by; the same in every language. */
  readonly name?: string;
  /**
   * The address that opens its form: of a page, or of an app. Without one it is a button; beside the
   * bar's own actions, what it does is up to the page, in a listener to `social-share-request`.
   * @param target What is shared; the address in it must come through whole.
   */
  readonly address?: (target: ShareTarget) => string;
  /** Its icon in one colour: path data in a box of 24 × 24, filled with the even-odd rule. */
  readonly icon?: string;
  /** Leaves it out on devices without a touch screen, where its address opens nothing. */
  readonly touchOnly?: boolean;
}

/** A network with the name that the attribute `networks` calls it by. */
export interface NamedNetwork extends Network {
  /** Lower case, without spaces. */
  readonly id: string;
}

/** What the package brings with it: a network, or something that the bar does itself. */
export interface WayToShare extends Network, Action {
  /** The whole text of its link or button, where that is not made around a network's name. */
  readonly words?: () => string;
  /** Whether it can be used here; always, unless it says so. */
  readonly available?: (target: ShareTarget) => boolean;
  /** Puts it before all others on a touch screen. */
  readonly firstOnTouch?: boolean;
}

/** One that has all that is shown of it: the compiler asks for whatever a new one lacks. */
export type BuiltIn = WayToShare &
  Required<Pick<WayToShare & NamedNetwork, 'id' | 'icon'>> &
  ({readonly name: string} | {readonly words: () => string}) &
  (Required<Pick<WayToShare, 'address'>> | Required<Pick<WayToShare, 'run'>>);
