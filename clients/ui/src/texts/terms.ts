import { defineTexts } from '../i18n';
import { termsEn } from './terms.en';
import { termsId } from './terms.id';

/** The words for the API's statuses, periods, kinds and errors, shared by every app. */
export const useTerms = defineTexts('terms', { id: termsId, en: termsEn });
