// Filters for the list of events. Without JavaScript they are not there, and every event is.
(() => {
  const filters = document.querySelector(".filters");
  const events = [...document.querySelectorAll(".event")];
  if (!filters || !events.length) return;

  const choice = (words, options) => {
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.append(new Option("All", ""), ...options.map(([value, text]) => new Option(text, value)));
    label.append(words, select);
    filters.append(label);
    return select;
  };

  const subjects = [...new Set(events.map((event) => event.dataset.subject))].sort();
  const subject = choice("Subject", subjects.map((name) => [name, name]));
  const seed = choice("Source", Object.entries(JSON.parse(filters.dataset.seeds)).map(([name, words]) => [name, `${name}: ${words}`]));
  const count = document.createElement("output");
  filters.append(count);

  // A heading goes when everything under it has gone.
  const hideEmpty = (selector) => {
    for (const part of document.querySelectorAll(selector)) part.hidden = !part.querySelector(".event:not([hidden])");
  };

  const apply = () => {
    for (const event of events) {
      const fits = !subject.value || event.dataset.subject === subject.value;
      event.hidden = !fits || (seed.value && !event.dataset.seeds.split(" ").includes(seed.value));
    }
    hideEmpty(".date");
    hideEmpty(".year");
    count.textContent = `${events.filter((event) => !event.hidden).length} of ${events.length} events`;
  };

  // A link to an event has to find it, whatever was chosen.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    subject.value = seed.value = "";
    apply();
    target.scrollIntoView();
  };

  filters.addEventListener("change", apply);
  window.addEventListener("hashchange", reveal);
  apply();
  filters.hidden = false;
})();
