import { defineTexts } from '@webrana/ui';
import { homeEn } from './texts.en';
import { homeId } from './texts.id';

/** The words of the landing page. */
export const useHomeTexts = defineTexts('home', { id: homeId, en: homeEn });
