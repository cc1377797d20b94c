import type { Usage } from '#shared/ledger/index.ts';
import { everyRow } from '#shared/ledger/index.ts';
import { Button } from '../ui/index.ts';
import { show, useLedger } from './store.ts';
import { agencyWords, monthWords, sumWords } from './words.ts';

/** What each agency's pictures were used for, month by month, as its invoice has to say. */
export function Months({ usage, narrowed }: { usage: readonly Usage[]; narrowed: boolean }) {
  if (usage.length === 0) {
    return (
      <div className="ledger-none">
        <p>
          No picture is used yet. An article counts in the month it was first published, by its date or by its first
          export.
        </p>
        {narrowed && <Button onPress={() => show(everyRow)}>Show all</Button>}
      </div>
    );
  }
  return (
    <section className="ledger-scroll" aria-label="Usage by month">
      <table className="ledger-table by-month">
        <thead>
          <tr>
            <th scope="col">Agency</th>
            <th scope="col" className="of-cost">
              Uses
            </th>
            <th scope="col" className="of-cost">
              Pictures
            </th>
            <th scope="col" className="of-cost">
              Articles
            </th>
            <th scope="col" className="of-cost">
              Cost
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(usage, ({ month }) => month)].map(([month, some]) => (
          <tbody key={month ?? ''}>
            <tr className="ledger-group">
              <th colSpan={4} scope="rowgroup">
                {month === null ? 'Not out yet' : monthWords(month)}
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
                <td className="of-cost">{uses.toLocaleString('en-GB')}</td>
                <td className="of-cost">{pictures.toLocaleString('en-GB')}</td>
                <td className="of-cost">{articles.toLocaleString('en-GB')}</td>
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
