import { useUiTexts } from '../texts/ui';

/** The first thing the keyboard reaches: jumps over the navigation. */
export function SkipLink() {
  const texts = useUiTexts();
  return (
    <a
      href="#content"
      className="wb-skip"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      {texts('skip')}
    </a>
  );
}
