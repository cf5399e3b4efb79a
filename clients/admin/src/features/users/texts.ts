import { defineTexts } from '@webrana/ui';
import { usersEn } from './texts.en';
import { usersId } from './texts.id';

/** The words of the users. */
export const useUsersTexts = defineTexts('users', { id: usersId, en: usersEn });
