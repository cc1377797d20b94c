import { say } from '#shared/messages/index.ts';
import type { HeadProps } from './head.ts';
import { fromLocal, momentWords, offsetAt, toLocal } from './moments.ts';
import { ReadText } from './ReadText.tsx';
import { TimeField } from './TimeField.tsx';

const moments = ['firstPublished', 'updated', 'embargo'] as const;

/** The place and the day the article carries, and the moments it is published, changed and free. */
export function Dates({ head, read, change }: HeadProps) {
  const { dateline, dated } = head;
  const isSameDay = read === null || dated.date === read.dated.date;
  return (
    <>
      <div className="inspector-two">
        <ReadText
          label={say('inspector.dateline')}
          field="dateline"
          value={dateline}
          read={read === null ? null : read.dateline}
          placeholder={say('inspector.dateline.example')}
          onEdit={(next) => change({ dateline: next })}
        />
        <ReadText
          label={say('inspector.dated')}
          field="dated"
          value={dated.printed}
          read={read === null ? null : read.dated.printed}
          onEdit={(printed) => change({ dated: { ...dated, printed } })}
        />
      </div>
      <TimeField
        label={say('inspector.date')}
        type="date"
        value={dated.date ?? ''}
        isSame={isSameDay}
        read={read === null ? null : (read.dated.date ?? '')}
        onChange={(date) => change({ dated: { ...dated, date: date === '' ? null : date } })}
        onUse={() => change({ dated: { ...dated, date: read?.dated.date ?? null } })}
      />
      {moments.map((field) => {
        const moment = head[field];
        const before = read === null ? null : read[field];
        return (
          <TimeField
            key={field}
            label={say(`inspector.moment.${field}`)}
            field={field}
            type="datetime-local"
            value={toLocal(moment)}
            note={moment === null ? undefined : `UTC${offsetAt(new Date(moment))}`}
            isSame={read === null || moment === before}
            read={read === null ? null : before === null ? '' : momentWords(before)}
            onChange={(local) => change({ [field]: fromLocal(local) })}
            onUse={() => change({ [field]: before })}
          />
        );
      })}
    </>
  );
}
