import { useEffect } from 'react';
import { say } from '#shared/messages/index.ts';
import { useSession } from '../session/index.ts';
import { Segmented } from '../ui/index.ts';
import { AgenciesView } from './AgenciesView.tsx';
import { PicturesView } from './PicturesView.tsx';
import { RulesView } from './RulesView.tsx';
import { Sharing } from './Sharing.tsx';
import { type CreditsView, useCredits } from './store.ts';
import { loadCreditHistory, loadDeskCredits } from './style.ts';
import './credits.css';

const views: { value: CreditsView; label: string }[] = [
  { value: 'pictures', label: say('credits.views.pictures') },
  { value: 'agencies', label: say('credits.views.agencies') },
  { value: 'rules', label: say('credits.views.rules') },
];

/** Crediting: the pictures of the open article, the agencies the desk knows, and what it prints for their wordings. */
export function CreditsPlace({
  isReadOnly,
  onProblem,
}: {
  /** Whether nothing can be changed: then everything is shown, and its fields are switched off. */
  isReadOnly: boolean;
  onProblem: (error: unknown) => void;
}) {
  const article = useSession((open) => open.article);
  const wantedView = useCredits((state) => state.view);
  const view = article === null && wantedView === 'pictures' ? 'agencies' : wantedView;
  useEffect(() => {
    Promise.all([loadDeskCredits(), loadCreditHistory()]).catch(onProblem);
  }, [onProblem]);
  return (
    <section className="credits" aria-labelledby="credits-title" data-undo="article">
      <header className="credits-head">
        <h1 id="credits-title">{say('credits.title')}</h1>
        <Segmented
          label={say('credits.views')}
          hideLabel
          value={view}
          options={article === null ? views.slice(1) : views}
          onChange={(value) => useCredits.setState({ view: value })}
        />
        {view !== 'pictures' && <Sharing onProblem={onProblem} />}
      </header>
      <fieldset className="tab-fields" disabled={isReadOnly}>
        {view === 'pictures' && article !== null && <PicturesView key={article.id} article={article} />}
        {view === 'agencies' && <AgenciesView onProblem={onProblem} />}
        {view === 'rules' && <RulesView onProblem={onProblem} />}
      </fieldset>
    </section>
  );
}
