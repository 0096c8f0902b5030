import {readState} from '../../state.js';
import {Client} from './client.jsx';
import {Client as DefiningClient} from './defining-client.jsx';

/** The state stands in the address, so the page is made anew for each request. */
export default async function Page({searchParams}) {
  const state = readState((await searchParams).state);
  const App = state.defined === 'first' ? DefiningClient : Client;
  return (
    <>
      {state.script && <script src={state.script} />}
      <App initial={state} />
    </>
  );
}
