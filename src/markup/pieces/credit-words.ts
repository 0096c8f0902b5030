import {msg} from '@lit/localize';
import type {Credit} from '../../article/model/article.js';
import type {CreditRole} from '../../article/model/blocks.js';

/** The word before a name that says what that person made. */
export const roleWords = (role: Credit['role'] | CreditRole): string => {
  switch (role) {
    case 'text':
      return msg('Text', {id: 'credit.text'});
    case 'photo':
      return msg('Foto', {id: 'credit.photo'});
    case 'illustration':
      return msg('Illustration', {id: 'credit.illustration'});
    case 'graphic':
      return msg('Grafik', {id: 'credit.graphic'});
    case 'visualisation':
      return msg('Visualisering', {id: 'credit.visualisation'});
    case 'video':
      return msg('Film', {id: 'credit.video'});
    case 'translation':
      return msg('Översättning', {id: 'credit.translation'});
    case 'editor':
      return msg('Redaktör', {id: 'credit.editor'});
    case 'other':
      return msg('Av', {id: 'credit.other'});
  }
};
