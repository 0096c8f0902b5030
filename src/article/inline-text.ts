import type {Inline} from './model/inlines.js';

/** The words of running text, without their marks and addresses. */
export const inlineText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if ('children' in node) return inlineText(node.children);
      if (node.type === 'break') return '\n';
      return node.type === 'footnoteRef' ? '' : node.text;
    })
    .join('');
