import type { Usage } from '#shared/ledger/index.ts';
import { everyRow } from '#shared/ledger/index.ts';
import { locale, say } from '#shared/messages/index.ts';
import { Button } from '../ui/index.ts';
import { show, useLedger } from './store.ts';
import { agencyWords, monthWords, sumWords } from './words.ts';

/** What each agency's pictures were used for, month by month, as its invoice has to say. */
export function Months({ usage, narrowed }: { usage: readonly Usage[]; narrowed: boolean }) {
  if (usage.length === 0) {
    return (
      <div className="ledger-none">
        <p>{say('ledger.months.empty')}</p>
        {narrowed && <Button onPress={() => show(everyRow)}>{say('ledger.show.all')}</Button>}
      </div>
    );
  }
  return (
    <section className="ledger-scroll" aria-label={say('ledger.months.name')}>
      <table className="ledger-table by-month">
        <thead>
          <tr>
            <th scope="col">{say('ledger.months.agency')}</th>
            <th scope="col" className="of-cost">
              {say('ledger.months.uses')}
            </th>
            <th scope="col" className="of-cost">
              {say('ledger.months.pictures')}
            </th>
            <th scope="col" className="of-cost">
              {say('ledger.months.articles')}
            </th>
            <th scope="col" className="of-cost">
              {say('ledger.months.cost')}
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(usage, ({ month }) => month)].map(([month, some]) => (
          <tbody key={month ?? ''}>
            <tr className="ledger-group">
              <th colSpan={4} scope="rowgroup">
                {month === null ? say('ledger.facet.month.none') : monthWords(month)}
              </th>
              <td className="of-cost">{sumWords(summed(some))}</td>
            </tr>
            {some.map(({ agency, uses, pictures, articles, costs }) => (
              <tr key={agency}>
                <th scope="row">
                  <button
                    type="button"
                    className="ledger-go"
                    onClick={() => {
                      useLedger.setState({ view: 'uses' });
                      show({ ...everyRow, agency, month: month ?? '' });
                    }}
                  >
                    {agencyWords(agency)}
                  </button>
                </th>
                <td className="of-cost">{uses.toLocaleString(locale())}</td>
                <td className="of-cost">{pictures.toLocaleString(locale())}</td>
                <td className="of-cost">{articles.toLocaleString(locale())}</td>
                <td className="of-cost">{sumWords(costs) || <span className="ledger-unknown">–</span>}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The costs of several agencies together, by currency. */
function summed(usage: readonly Usage[]): Usage['costs'] {
  const groups = Map.groupBy(
    usage.flatMap(({ costs }) => costs),
    ({ currency }) => currency,
  );
  return [...groups].map(([currency, some]) => ({ currency, cost: some.reduce((sum, { cost }) => sum + cost, 0) }));
}
