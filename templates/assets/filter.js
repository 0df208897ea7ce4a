// Narrows a list of commitments to what the reader chooses. Without it the list is whole, and the themes above it are links.
const form = document.querySelector(".filter");
if (form) start(form, [...document.querySelectorAll(".register > li")]);

function start(form, rows) {
  const selects = [...form.querySelectorAll("select")];
  const said = form.querySelector("[role=status]");
  const words = said.dataset;
  for (const option of form.querySelectorAll("option[value]:not([value=''])")) option.dataset.label = option.textContent;
  read();
  show();
  form.addEventListener("change", () => (write(), show()));
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(() => (write(), show())));
  addEventListener("popstate", () => (read(), show()));

  // The address holds the choice, so that it can be shared, and kept when the language is switched.
  function read() {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
  }

  function write() {
    const asked = new URLSearchParams(location.search);
    for (const { name, value } of selects) value ? asked.set(name, value) : asked.delete(name);
    history.replaceState(null, "", `?${asked}`.replace(/^\?$/, location.pathname) + location.hash);
  }

  function fits(row, except) {
    return selects.every(({ name, value }) => name === except || !value || row.dataset[name] === value);
  }

  function show() {
    for (const row of rows) row.hidden = !fits(row);
    for (const select of selects) count(select);
    const shown = rows.filter((row) => !row.hidden).length;
    said.textContent = fill(shown ? words.shown : words.none, { n: shown, all: rows.length });
  }

  // Beside each choice: how many it would show, given the others.
  function count(select) {
    const left = rows.filter((row) => fits(row, select.name));
    for (const option of select.options) {
      if (!option.value) continue;
      const n = left.filter((row) => row.dataset[select.name] === option.value).length;
      option.textContent = fill(words.option, { label: option.dataset.label, n });
      option.disabled = n === 0 && !option.selected;
    }
  }
}

function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
