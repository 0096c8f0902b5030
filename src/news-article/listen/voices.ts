import {sameLanguage} from '../../localization/language-tags.js';

/** The browser's speech, where it has one. */
export const speech = (): SpeechSynthesis | undefined => window.speechSynthesis;

/** Calls `listener` when the browser has found its voices, which in most comes a moment after the page. */
export const onVoices = (listener: () => void): (() => void) => {
  const source = speech();
  // Older Safari has its voices at once, and no event for them.
  source?.addEventListener?.('voiceschanged', listener);
  return () => source?.removeEventListener?.('voiceschanged', listener);
};

/** Android writes `sv_SE`. */
const tag = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();

/**
 * A voice on this device that speaks a language. One that is not on the device would send the text
 * to its maker, and one of another language would read the text as if it were that language, so
 * neither is ever given.
 */
export const voiceFor = (lang: string): SpeechSynthesisVoice | undefined => {
  const voices =
    speech()
      ?.getVoices()
      .filter((voice) => voice.localService && sameLanguage(tag(voice), lang)) ?? [];
  return (
    voices.find((voice) => tag(voice) === lang.toLowerCase()) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
};
