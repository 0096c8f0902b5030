/**
 * The platform's `Event`, for classes to extend. MooTools, still on municipal pages, puts something
 * of its own in the place of the global one, and leaves `CustomEvent`.
 */
export const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
