import { Tabs as MantineTabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.layer.css';
import type { ReactNode } from 'react';

export interface TabItem<Value extends string> {
  value: Value;
  label: ReactNode;
  icon?: ReactNode;
  /** A number at the end of the tab, where there is something to do in it. */
  count?: number;
  disabled?: boolean;
}

export interface TabsProps<Value extends string> {
  /** Names the list of tabs for screen readers. */
  label: string;
  tabs: readonly TabItem<Value>[];
  /** The tab that is open: it belongs in the address (`search.tab`). */
  value: Value;
  onChange: (value: Value) => void;
  /** The content of the open tab. */
  children: ReactNode;
}

export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: TabsProps<Value>) {
  return (
    <MantineTabs
      value={value}
      keepMounted={false}
      onChange={(chosen) => {
        const tab = tabs.find((one) => one.value === chosen);
        if (tab) onChange(tab.value);
      }}
    >
      <MantineTabs.List
        aria-label={label}
        mb="lg"
        style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}
      >
        {tabs.map((tab) => (
          <MantineTabs.Tab
            key={tab.value}
            value={tab.value}
            leftSection={tab.icon}
            disabled={tab.disabled}
            rightSection={tab.count === undefined || tab.count === 0 ? undefined : <strong>{tab.count}</strong>}
            style={{ whiteSpace: 'nowrap' }}
          >
            {tab.label}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      <MantineTabs.Panel value={value}>{children}</MantineTabs.Panel>
    </MantineTabs>
  );
}
