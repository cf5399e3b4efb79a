import { defineTexts } from '@webrana/ui';
import { configureEn } from './texts.en';
import { configureId } from './texts.id';

/** The words of configuring a server. */
export const useConfigureTexts = defineTexts('configure', { id: configureId, en: configureEn });
