import type {ShareTarget} from './share-address.js';

/** What stands below the status line for the reader to take by hand. */
export interface OfferedField {
  readonly label: () => string;
  readonly value: string;
}

/** A dialog of the bar's. */
export interface DialogContent {
  readonly heading: string;
  /** Puts the focus on the heading, where the content is to be read from its beginning. */
  readonly readFromHeading?: boolean;
  /** @param close A button that closes the dialog. */
  readonly content: (close: HTMLElement) => Element[];
}

/** What an action can ask of the bar that the reader chose it in. */
export interface ActionContext {
  /** What is shared, at this moment. */
  readonly target: () => ShareTarget;
  /** Tells the page what the reader chose, and gives its answer. */
  readonly request: () => boolean;
  /** Goes to an address as a link does. */
  readonly follow: (address: string) => void;
  /** Says something in the status line, which screen readers announce; an empty text takes away what was said. */
  readonly announce: (words: () => string) => void;
  /** Says that it did not work, in its own words if there are any, and tells the page. */
  readonly fail: (error?: unknown, words?: () => string, field?: OfferedField) => void;
  /** Sends an event from the bar. */
  readonly send: (event: Event) => void;
  /** Opens a dialog, the only one; in a bar that is not shown it fails. */
  readonly openDialog: (make: () => DialogContent) => void;
  readonly closeDialog: () => void;
}

/** Something that the bar does itself when the reader chooses it. */
export interface Action {
  readonly run?: (context: ActionContext) => void | Promise<void>;
  /**
   * Asks the reader something first. The page is then not told of the choice before the answer is
   * there: `run` does that by `request`.
   */
  readonly asksFirst?: boolean;
}
