import type { Locale } from '@webrana/subgraph-kit';

/** What a template says; plain text throughout, escaped here and nowhere else. */
export type MailContent = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Digits to type, shown large. */
  readonly code?: string | undefined;
  /** Label and value, shown as a small table. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** The words on the button; none without. */
  readonly action?: string | undefined;
  /** Said below the button: how long it works, and what to do when it was not you. */
  readonly closing?: readonly string[];
  /** False where the reader may have no account, or none any more. */
  readonly isForCustomer?: boolean;
};

export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows exactly it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] as string);

const words = {
  id: {
    greeting: (name: string) => `Halo ${name},`,
    footer: 'Anda menerima surel ini karena memiliki akun WeBrana.',
    automatic: 'Surel ini dikirim secara otomatis oleh WeBrana.',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    footer: 'You receive this mail because you have a WeBrana account.',
    automatic: 'This mail was sent automatically by WeBrana.',
  },
} as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (content: MailContent, greeting: string, link: string, footer: string): string =>
  [
    greeting,
    ...content.paragraphs,
    ...(content.code ? [`    ${content.code}`] : []),
    ...(content.facts?.length
      ? [content.facts.map(([label, value]) => `${label}: ${value}`).join('\n')]
      : []),
    ...(content.action ? [`${content.action}: ${link}`] : []),
    ...(content.closing ?? []),
    `-- \n${footer}`,
  ].join('\n\n');

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px;font-size:16px;line-height:24px">${escapeHtml(text)}</p>`;
const row = ([label, value]: readonly [string, string]): string =>
  `<tr><td style="padding:6px 16px 6px 0;color:#5c6672;font-size:14px">${escapeHtml(label)}</td>` +
  `<td style="padding:6px 0;font-size:14px;font-weight:600">${escapeHtml(value)}</td></tr>`;

const bigCode = (code: string): string =>
  `<p style="margin:0 0 20px;padding:16px 20px;background:#f3f5f7;border-radius:8px;text-align:center;font:700 32px/40px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:8px">${escapeHtml(code)}</p>`;
const button = (words: string, link: string): string =>
  `<a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b6e4f;color:#ffffff;font-size:16px;text-decoration:none">${escapeHtml(words)}</a>`;
const small = (text: string): string =>
  `<p style="margin:16px 0 0;font-size:14px;line-height:20px;color:#5c6672">${escapeHtml(text)}</p>`;

const htmlOf = (
  content: MailContent,
  locale: Locale,
  greeting: string,
  link: string,
  footer: string,
): string => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(content.subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f5f7;color:#17202b;${font}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="100%" style="max-width:560px;background:#ffffff;border-radius:12px" cellpadding="0" cellspacing="0">
<tr><td style="padding:28px 32px 8px;font-size:18px;font-weight:700;color:#0b6e4f">WeBrana</td></tr>
<tr><td style="padding:8px 32px 32px">
${paragraph(greeting)}
${content.paragraphs.map(paragraph).join('\n')}
${content.code ? bigCode(content.code) : ''}
${content.facts?.length ? `<table role="presentation" style="margin:0 0 20px" cellpadding="0" cellspacing="0">${content.facts.map(row).join('')}</table>` : ''}
${content.action ? button(content.action, link) : ''}
${(content.closing ?? []).map(small).join('\n')}
</td></tr></table>
<p style="margin:16px 0 0;font-size:12px;line-height:18px;color:#5c6672">${escapeHtml(footer)}</p>
</td></tr></table>
</body>
</html>
`;

/** The one layout of all mails, as text and as HTML with inline styles. */
export const renderMail = (
  content: MailContent,
  reader: { readonly name: string; readonly locale: Locale },
  link: string,
): RenderedMail => {
  const { greeting, footer: own, automatic } = words[reader.locale];
  const footer = content.isForCustomer === false ? automatic : own;
  const greeted = greeting(oneLine(reader.name));
  return {
    subject: oneLine(content.subject),
    text: textOf(content, greeted, link, footer),
    html: htmlOf(content, reader.locale, greeted, link, footer),
  };
};
