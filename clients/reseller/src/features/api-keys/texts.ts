import { defineTexts } from '@webrana/ui';
import { en } from './texts.en';
import { id } from './texts.id';

/** The words of API keys. */
export const useApiKeysTexts = defineTexts('apiKeys', { id, en });
