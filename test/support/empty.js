// Stands in for style sheets.
