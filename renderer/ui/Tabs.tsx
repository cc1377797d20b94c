import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

interface TabsProps<Id extends string> {
  /** What the tabs are of, for a screen reader. */
  label: string;
  selected: Id;
  onSelect: (id: Id) => void;
  /** Whether the fields in the panels are switched off. A panel then takes the focus itself, to be scrolled by keyboard. */
  isReadOnly?: boolean;
  tabs: readonly { id: Id; label: ReactNode; panel: ReactNode }[];
}

/** Panels of which one shows; only that one is built. */
export function Tabs<Id extends string>({ label, selected, onSelect, isReadOnly = false, tabs }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <TabList aria-label={label} className="tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel
          key={tab.id}
          id={tab.id}
          className="tab-panel"
          render={(props) => <div {...props} {...(isReadOnly && { tabIndex: 0 })} />}
        >
          <fieldset className="tab-fields" disabled={isReadOnly}>
            {tab.panel}
          </fieldset>
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
