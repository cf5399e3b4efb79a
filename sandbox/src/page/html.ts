/** A piece of HTML whose inserted values were escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: every value is escaped, except pieces made by this same tag. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(render)));
}

/** Marks a constant of our own as HTML. Never for a value that came from outside. */
export function trusted(text: string): Html {
  return new Html(text);
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** `Rp150.000`. */
export function rupiah(amount: number): string {
  return `Rp${amount.toLocaleString('id-ID')}`;
}

/** A moment in Jakarta: `22 Nov 2026, 14.05.09`. */
export function moment(ms: number): string {
  return new Date(ms).toLocaleString('id-ID', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Jakarta',
  });
}

/** The time of day in Jakarta, for rows where the date is known: `14.05.09`. */
export function clock(ms: number): string {
  return new Date(ms).toLocaleTimeString('id-ID', { timeZone: 'Asia/Jakarta' });
}
