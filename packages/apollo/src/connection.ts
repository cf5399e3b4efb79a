import type { FieldPolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Joins the pages of a list; one list for each value of the arguments that choose what it holds. */
export const connection = (choosing: string[] | false = false): FieldPolicy =>
  relayStylePagination(choosing) as FieldPolicy;
