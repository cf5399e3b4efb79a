import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the part of the page that the address names into view, once it is drawn. */
export function ScrollToHash() {
  const { hash, key } = useLocation();
  // The same link may be followed again.
  useEffect(() => {
    if (!hash) return;
    const timer = setTimeout(() => document.getElementById(hash.slice(1))?.scrollIntoView(), 60);
    return () => clearTimeout(timer);
  }, [hash, key]);
  return null;
}
