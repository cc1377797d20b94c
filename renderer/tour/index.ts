import './tour.css';

/** `startTour` begins the walk through a sample article; `TourStrip` follows it, wherever the article shows. */
export { startTour } from './store.ts';
export { TourStrip } from './TourStrip.tsx';
