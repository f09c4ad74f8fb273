// Enhancement only: every page works without this file.

// "/" goes to the search field, as readers of many portals expect.
addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector('main input[type="search"], .head-form input');
  if (field) { event.preventDefault(); field.focus(); }
});

// A country and its line in the list light up together.
const near = (event, on) => {
  const code = event.target.closest?.("[data-country]")?.dataset.country;
  if (code) document.querySelectorAll(`[data-country="${code}"]`).forEach(link => link.classList.toggle("near", on));
};
for (const [start, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  addEventListener(start, event => near(event, true));
  addEventListener(end, event => near(event, false));
}

// Copying the citation and printing need script, so their buttons come with it.
const tools = document.querySelector("[data-copy]");
if (tools) {
  const button = (label, act) => {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    made.addEventListener("click", () => act(made));
    tools.append(made);
  };
  if (navigator.clipboard) {
    button(tools.dataset.copy, async made => {
      await navigator.clipboard.writeText(document.getElementById("citation").textContent.trim());
      made.textContent = tools.dataset.copied;
    });
  }
  button(tools.dataset.print, () => print());
}

// The language that a reader chooses is the one that the bare address "/" leads to next time.
addEventListener("click", event => {
  const language = event.target.closest?.("a[hreflang]")?.hreflang;
  if (language) document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`;
});
