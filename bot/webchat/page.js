/* The page's own script: opens or resumes the conversation, shows where it stands, and fetches its documents. */
(() => {
  const setup = JSON.parse(document.getElementById('setup').textContent);
  const { words } = setup;
  const kept = 'chenal.conversation';
  const keptLanguage = 'chenal.language';
  const service = new URL('/v3/directline', location.href).href;
  const byId = (id) => document.getElementById(id);
  const languageNames = { fr: 'Français', en: 'English' };
  let line;
  let store;

  /** Storage may be refused (private windows); the conversation then lasts as long as the page. */
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {}
  };

  const post = async (path, token) => {
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    const response = await fetch(`${service}${path}`, { method: 'POST', headers });
    if (response.ok) return response.json();
    throw Object.assign(new Error(path), { status: response.status });
  };

  /** The conversation this browser was in, or undefined when there is none that can still be opened. */
  const resume = async () => {
    const token = recall(kept);
    if (!token) return undefined;
    try {
      return await post('/tokens/refresh', token);
    } catch (error) {
      if (error.status === 403 || error.status === 404) return undefined;
      throw error;
    }
  };

  const open = async () => {
    const before = await resume();
    const grant = before ?? (await post('/tokens/generate'));
    remember(kept, grant.token);
    line = window.WebChat.createDirectLine({
      domain: service,
      token: grant.token,
      ...(before && { conversationId: grant.conversationId }),
      conversationStartProperties: { locale: setup.locale },
    });
    return userOf(grant.token);
  };

  const userOf = (token) => JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))).user;

  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const showStanding = ({ task, progress, question }) => {
    const tasks = Object.keys(setup.taskTitles);
    const title = setup.taskTitles[task];
    byId('task').textContent =
      question === null || !title
        ? words.progressDone
        : fill(words.progress, { task: tasks.indexOf(task) + 1, tasks: tasks.length, title });
    byId('bar').max = Math.max(progress.total, 1);
    byId('bar').value = progress.answered;
    byId('bar').title = fill(words.answered, progress);
    byId('progress').hidden = false;
  };

  /** A card says what its text says: the text is for clients without cards, and for screen readers. */
  const withoutEcho = (activity) => {
    const { text, ...rest } = activity;
    if (!text || !rest.attachments?.length || activity.from?.role !== 'bot') return activity;
    return { ...rest, channelData: { ...rest.channelData, 'webchat:fallback-text': text } };
  };

  const arriving = () => (next) => (action) => {
    if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY') return next(action);
    const { activity } = action.payload;
    if (activity.channelData?.chenal) showStanding(activity.channelData.chenal);
    return next({ ...action, payload: { ...action.payload, activity: withoutEcho(activity) } });
  };

  const render = (userID) => {
    store = window.WebChat.createStore({}, arriving);
    window.WebChat.renderWebChat(
      {
        directLine: line,
        userID,
        nonce: setup.nonce,
        locale: setup.locale,
        overrideLocalizedStrings: (strings) => ({ ...strings, ...setup.strings }),
        store,
        ...window.chenalLook,
      },
      byId('conversation'),
    );
    byId('notice').hidden = true;
    document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  };

  const begin = async () => {
    byId('notice').hidden = false;
    byId('retry').hidden = true;
    byId('notice-text').textContent = words.loading;
    try {
      if (!window.WebChat) throw new Error('The chat component did not load.');
      render(await open());
    } catch {
      byId('notice-text').textContent = words.failed;
      byId('retry').hidden = false;
    }
  };

  /** The conversation changes language too, and the page follows once that is written. */
  const speak = (language) => {
    if (language === setup.language) return;
    remember(keptLanguage, language);
    const follow = () => location.assign(`/?lang=${language}`);
    if (!line) return follow();
    line
      .postActivity({ type: 'message', text: languageNames[language], from: { id: 'dl_page' }, locale: setup.locale })
      .subscribe(follow, follow);
  };

  const download = async (extension) => {
    byId('downloads').open = false;
    try {
      const { token, conversationId } = await post('/tokens/refresh', recall(kept));
      const folder = extension === 'transcript' ? 'transcripts' : 'configurations';
      const response = await fetch(`/${folder}/${conversationId}.${extension}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      if (!response.ok) throw new Error(String(response.status));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = extension === 'transcript' ? 'chenal.transcript' : `chenal-configuration.${extension}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    } catch {
      window.alert(words.downloadFailed);
    }
  };

  const dropped = (files) => {
    if (!store || !files.length) return;
    const attachments = [...files].map((file) => ({
      contentType: file.type || 'application/octet-stream',
      contentUrl: URL.createObjectURL(file),
      name: file.name,
    }));
    const activity = { type: 'message', attachments };
    store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method: 'keyboard' }, payload: { activity } });
  };

  /** A file may be dropped anywhere on the page; the browser would open it instead. */
  const takeDrops = () => {
    const mark = (isOver) => byId('conversation').classList.toggle('dropping', isOver);
    const brings = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
    document.addEventListener('dragover', (event) => {
      if (!brings(event)) return;
      event.preventDefault();
      mark(true);
    });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(false));
    document.addEventListener('drop', (event) => {
      if (!brings(event)) return;
      event.preventDefault();
      mark(false);
      dropped(event.dataTransfer.files);
    });
  };

  const restart = () => {
    if (!window.confirm(words.confirmRestart)) return;
    remember(kept, null);
    location.reload();
  };

  const stated = new URLSearchParams(location.search).get('lang');
  const wanted = recall(keptLanguage);
  if (!stated && languageNames[wanted] && wanted !== setup.language) return location.replace(`/?lang=${wanted}`);

  for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => speak(button.dataset.language));
  for (const button of document.querySelectorAll('[data-download]'))
    button.addEventListener('click', () => download(button.dataset.download));
  takeDrops();
  byId('restart').addEventListener('click', restart);
  byId('retry').addEventListener('click', () => (window.WebChat ? begin() : location.reload()));
  void begin();
})();
