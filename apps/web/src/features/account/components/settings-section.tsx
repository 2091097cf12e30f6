import { useId, type ReactNode } from 'react';
import { Card } from '../../../components/ui/index.ts';
import classes from './settings-section.module.css';

interface SettingsSectionProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of the settings: what it is about at the start of the line, what can be changed beside it. */
export function SettingsSection({ title, lead, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <div>
        <h2 id={id} className={classes['title']}>
          {title}
        </h2>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      <Card>{children}</Card>
    </section>
  );
}
