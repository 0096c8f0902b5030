/**
 * A property of a document, or of what stands in its place in a shadow root, as the platform gives it. An
 * `<img name="head">`, or a form of that name, takes the place of `document.head` (HTML Standard, 3.1.7:
 * named elements override what is built in), and a page cannot always choose what its elements are called.
 */
export const documentProperty = <Root extends Document | ShadowRoot, Name extends keyof Root>(
  root: Root,
  name: Name,
): Root[Name] => Reflect.get(Object.getPrototypeOf(root) as Root, name, root) as Root[Name];
