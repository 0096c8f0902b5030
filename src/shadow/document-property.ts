/**
 * A property of a document as the platform gives it. An `<img name="head">`, or a form of that name,
 * takes the place of `document.head` (HTML Standard, 3.1.7: named elements override what is built
 * in), and a page cannot always choose what its elements are called.
 */
export const documentProperty = <Name extends keyof Document>(page: Document, name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(page) as Document, name, page) as Document[Name];
