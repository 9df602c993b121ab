// Small Promises: a tool for your own page. How to use it is at /embed/ of the site this came from.
// This file never changes. A change would be v2.js, and this one would stay. MIT license.
(() => {
  const script = document.currentScript;
  if (!script || customElements.get('small-promises-tool')) return;

  // Frames come from where this script came from, and nothing else is listened to.
  const home = new URL('.', script.src);
  const settings = ['theme', 'accent', 'example', 'heading'];

  // In a shadow root no rule of the page reaches the frame, and the page's policy has no say on styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host(:not([hidden])){display:block!important;block-size:auto!important;max-block-size:none!important}' +
      'iframe{display:block;inline-size:100%;block-size:640px;border:0}',
  );

  class Tool extends HTMLElement {
    static observedAttributes = ['tool', ...settings];
    #frame;
    #isOnPage = false;
    #isLoaded = false;
    #link = document.createElement('slot');
    #hear = ({ source, origin, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== home.origin) return;
      if (data?.smallPromises !== 1) return;
      const { kind, height } = data;
      const isHeight = Number.isInteger(height) && height % 64 === 0;
      if (kind === 'height' && isHeight && height >= 192 && height <= 4096) {
        this.#frame.style.blockSize = `${height}px`;
      }
      // After a change of settings the frame says again that it is ready.
      const isNews = kind === 'ready' && !this.#link.hidden;
      if (isNews) this.#link.hidden = true;
      if (isNews || kind === 'finished' || kind === 'printed') {
        this.dispatchEvent(new CustomEvent(`tool-${kind}`, { bubbles: true }));
      }
    };

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#isOnPage = true;
      this.#open();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#isOnPage = false;
    }

    attributeChangedCallback(name, before, after) {
      if (!this.#isOnPage || before === after) return;
      if (name === 'tool') this.#open();
      else this.#greet();
    }

    // The plain link inside stays until the tool is ready, and so wherever the frame cannot load.
    #open() {
      const tool = this.getAttribute('tool') ?? '';
      this.#isLoaded = false;
      this.#link.hidden = false;
      this.#frame = undefined;
      this.shadowRoot.replaceChildren(this.#link);
      if (!/^[a-z0-9-]+$/.test(tool)) return;
      const address = new URL(`${tool}/`, home);
      for (const name of settings) {
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      }
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'clipboard-write';
      frame.title = 'Small Promises';
      frame.src = address;
      frame.onload = () => {
        frame.title = this.textContent.trim() || frame.title;
        this.#isLoaded = true;
        this.#greet();
      };
      this.#frame = frame;
      this.shadowRoot.prepend(frame);
    }

    // The frame says nothing until it is asked, and it is asked by name.
    #greet() {
      if (!this.#isLoaded) return;
      const hello = { smallPromises: 1, kind: 'hello' };
      for (const name of settings) hello[name] = this.getAttribute(name);
      this.#frame.contentWindow.postMessage(hello, home.origin);
    }
  }
  customElements.define('small-promises-tool', Tool);
})();
