import {documentProperty} from './document-property.js';

/**
 * A new element with its attributes and children. What stands in a shadow root is built of plain
 * nodes and not of Lit's templates: a page with the share bar alone then carries no template engine
 * and needs no Trusted Types policy, since nothing is ever parsed, and fifty fact boxes come alive
 * in less time.
 * @param name An HTML element, or one of the two of SVG that an icon has.
 */
export const make = <Name extends keyof HTMLElementTagNameMap | 'svg' | 'path'>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ReadonlyArray<Node | string>
): (HTMLElementTagNameMap & Pick<SVGElementTagNameMap, 'svg' | 'path'>)[Name] => {
  const element: Element =
    name === 'svg' || name === 'path'
      ? documentProperty(document, 'createElementNS').call(document, 'http://www.w3.org/2000/svg', name)
      : documentProperty(document, 'createElement').call(document, name);
  for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, attributes[attribute]!);
  element.append(...children);
  return element as never;
};
