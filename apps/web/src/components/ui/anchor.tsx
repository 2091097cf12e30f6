import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './anchor.module.css';

interface AnchorElementProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** `quiet` looks like the text around it until it is pointed at: for names in lists. */
  tone?: 'link' | 'quiet';
}

function AnchorElement({ className, tone = 'link', ...rest }: AnchorElementProps) {
  return <a {...rest} className={[classes['anchor'], className].filter(Boolean).join(' ')} data-tone={tone} />;
}

/** A link inside the application, checked against the routes: `<Anchor to="/companies/$companyId" params={{ companyId }}>`. */
export const Anchor = createLink(AnchorElement);

/** A link to another site. It opens in a new tab and tells that site nothing of ours. */
export function ExternalAnchor({ href, children, ...rest }: AnchorElementProps & { href: string }) {
  return (
    <AnchorElement {...rest} href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </AnchorElement>
  );
}
