export { Brand } from './components/Brand';
export { Choice } from './components/Choice';
export { CodeLine } from './components/CodeLine';
export { CopyButton } from './components/CopyButton';
export { Countdown } from './components/Countdown';
export { type Column, DataTable } from './components/DataTable';
export { DateTime } from './components/DateTime';
export { Facts } from './components/Facts';
export { Flag } from './components/Flag';
export { LoadMore } from './components/LoadMore';
export { Money } from './components/Money';
export { OsIcon } from './components/OsIcon';
export { PageHeader } from './components/PageHeader';
export { PlanTile } from './components/PlanTile';
export { PriceLines } from './components/PriceLines';
export { QrCode } from './components/QrCode';
export { Section } from './components/Section';
export { EmptyState, ErrorState, ListSkeleton, UserErrorAlert } from './components/States';
export { StatusBadge, StatusDot, StatusText } from './components/Status';
export { StepTimeline } from './components/StepTimeline';
export { LanguageSwitch, ThemeSwitch } from './components/Switches';
export type { Tone } from './components/tones';
export { type Failure, useFailureText, useFieldErrors } from './failures';
export {
  dayOf,
  dayStart,
  daysUntil,
  formatDate,
  formatDateTime,
  formatTime,
  type Language,
  monthOf,
} from './format/date';
export { hostnameProblem, isPublicSshKey } from './format/hostname';
export { type Amount, formatMoney } from './format/money';
export { formatPercent } from './format/percent';
export {
  formatGiB,
  formatMemory,
  formatSpecification,
  type Specification,
} from './format/specification';
export { currentLanguage, defineTexts, useLanguage } from './i18n';
export { useAttempts } from './idempotency';
export { AccountMenu } from './layout/AccountMenu';
export { BackLink } from './layout/BackLink';
export { ConsoleLayout } from './layout/ConsoleLayout';
export { DoorFrame } from './layout/DoorFrame';
export { mountApp } from './layout/mount-app';
export { CrashPage, NotFoundPage } from './layout/Pages';
export { PublicLayout } from './layout/PublicLayout';
export { type FileContent, saveFile } from './save-file';
export { type PartProgress, saveInParts } from './save-in-parts';
export { CodeForm } from './session/CodeForm';
export { CodeField } from './session/identity/CodeField';
export type { Proof } from './session/identity/ConfirmIdentityDialog';
export { ConfirmIdentityProvider } from './session/identity/ConfirmIdentityProvider';
export { SecondFactorFields } from './session/identity/SecondFactorFields';
export { type SuccessOf, useAct } from './session/identity/useAct';
export { RoleGate } from './session/RoleGate';
export { isEmail, SignInForm } from './session/SignInForm';
export { useTerms } from './texts/terms';
export { useUiTexts } from './texts/ui';
