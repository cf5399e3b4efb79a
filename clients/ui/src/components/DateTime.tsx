import { formatDate, formatDateTime, formatShortDateTime } from '../format/date';
import { useLanguage } from '../i18n';

const formats = { full: formatDateTime, short: formatShortDateTime, day: formatDate };

/** A point in time in Jakarta; hovering a short one shows it in full. */
export function DateTime({ value, as = 'full' }: { value: string; as?: keyof typeof formats }) {
  const language = useLanguage();
  return (
    <time dateTime={value} title={formatDateTime(value, language)}>
      {formats[as](value, language)}
    </time>
  );
}
