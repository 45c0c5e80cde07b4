import { type ConfigData, HtmlValidate } from "html-validate";
import type { Finding } from "../../model/finding.js";
import type { BuiltPage } from "./builtSite.js";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // How a tag is written makes no difference to a reader: Framework and our renderers each have their own way.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // The boxes of a question share its name, as HTML allows.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // A table that scrolls is a region with a name; it is no section of the text's outline.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // A title is cut by no one: the lesson's question is its title.
    "long-title": "off",
    // A figure computes its sizes, and its parts have places: both are style attributes of one element.
    "no-inline-style": "off",
    // Sub-resource hashes are for files of other hosts; we have none.
    "require-sri": "off",
  },
};

/** Checks that each page is valid HTML. */
export async function checkHtml(pages: readonly BuiltPage[]): Promise<Finding[]> {
  const validator = new HtmlValidate(config);
  const found = await Promise.all(
    pages.map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ line, message, ruleId, severity }): Finding => ({
            file: `dist/${file}`,
            line,
            message: `${message} (${ruleId})`,
            severity: severity === 2 ? "error" : "warning",
          }),
        ),
      );
    }),
  );
  return found.flat();
}
