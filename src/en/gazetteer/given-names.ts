/**
 * Given names of many languages, by the sex that most bearers have (no claim about anyone). From the locale data of
 * Faker (MIT), US census and social security counts (public domain) and name lists under CC0; those that are met as
 * given names in public-domain news and reports.
 */
export const femaleNames = `
Aaliyah Aba Abbie Abby Abigail Abril Ada Adal Addison Adela Adelaida Adele Adelina Adeline Adina Adria Adriana
Adrienne Agata Agatha Agathe Agnes Agnieszka Agnès Agusta Agustina Aida Aiko Aileen Aimee Aina Aisha Aja Akira
Ala Alana Alanis Alannah Alba Alberte Albertina Albertine Albina Alda Alea Alejandra Aleksandra Alena Alenka
Alessandra Alessia Alexa Alexandra Alexandrina Alexia Alfa Alica Alice Alicia Alida Alina Aline Alisa Alisha
Alison Alissa Alix Aliya Aliyah Alla Allegra Allison Allyson Alma Alondra Alpha Alta Alva Aly Alya Alyson Alyssa
Ama Amal Amalia Amalie Amanda Amandine Amani Amara Amaya Amber Amelia Amelie Ami Amie Amina Amira Amma Amparo
Amy Amélie América Ana Anabel Anabela Anahi Anais Anastasia Anaïs Andra Andrea Andrée Aneta Anette Angela
Angeles Angelica Angelika Angelina Angeline Angelique Angie Angèle Angélica Angélique Anica Anika Anisa Anissa
Anita Anja Anka Anke Ann Anna Annabel Annabell Annabella Annabelle Annalise Annamaria Annastacia Anne Anneke
Anneli Annelie Annelies Anneliese Annemarie Annetta Annette Anni Annick Annie Annika Annis Anny Anouk Antoinette
Antonella Antonia Antonietta Antonina Anu Anya Anyi Aoife Ara Arabella Araceli Aretha Aria Ariadna Ariana Ariane
Arianna Arielle Arlene Arlette Armida Arna Arya Arzu Asha Ashanti Ashlee Ashleigh Asma Assunta Asta Astrid Atena
Athena Ati Audrey Augustina Aura Aurelia Aurora Aurore Aurélie Ava Avril Aya Ayan Ayana Ayhan Ayla Ayleen Aylin
Ayse Aysel Azalea Aziza Azra Azul Babette Barb Barbara Barbra Bea Beata Beatrice Beatrix Beatriz Becky Bee Belen
Belinda Bella Belle Benita Bente Bera Berenice Bergen Berit Bernadette Bernarda Bernice Berta Bertha Berthe Bess
Bessie Beta Beth Bethany Betina Betsy Bette Bettina Betty Beulah Beverley Beverly Bianca Bianka Bibiana Biljana
Bina Birgit Birgitta Blanca Blanche Blanka Bogey Bonita Bonnie Borg Božena Brandi Branka Breda Bree Brenda
Briana Brianna Bridget Brigid Brigita Brigitta Brigitte Brisa Bristol Brit Britney Britt Britta Bronagh Bronwyn
Brooke Brooklyn Bruna Bryn Bárbara Béatrice Caitlin Caitlyn Calista Camelia Camila Camilla Camille Canan Candace
Candelaria Candi Candice Cara Caren Caridad Carin Carina Carine Carla Carli Carlota Carlotta Carly Carmel
Carmela Carmen Carmina Caro Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Caryl Casandra
Cassandra Cassie Catalina Catarina Caterina Catharina Catherine Cathleen Cathrine Cathy Catrin Catrina Ceara
Cecile Cecilia Cecilie Celia Celina Celine Chaka Chanda Chanel Chaney Chantal Chantelle Charlene Charline
Charlotta Charlotte Chaya Chelsea Chelsey Cher Cherie Cherry Cheryl Cheyenne Chi Chiara Chiquita Chita Chloe
Chloé Chrissy Christa Christel Christelle Christiana Christiane Christin Christina Christine Ciara Cihan Cindy
Cinnamon Cinthia Claire Clara Clare Clarisa Clarissa Claudette Claudia Claudine Clelia Clementina Clementine
Cleopatra Cloe Clotilde Clémence Colette Colleen Collette Columbia Concepcion Concetta Conchita Conny Constance
Constanza Consuela Consuelo Cora Coralie Cordelia Corean Coretta Corina Corine Corinna Corinne Cornelia Corona
Cosima Courtney Cristi Cristina Cynthia Cécile Célia Célina Céline Dafne Dagmar Dagmara Dagny Dahlia Dalia
Dalila Damaris Dana Danae Dania Danica Daniela Daniella Danielle Danijela Danièle Daphne Daria Dariana Darina
Darling Dayana Deanna Deb Debbie Debora Deborah Debra Dee Deidre Delfina Delia Delphine Delta Demi Denisa Denise
Denisse Derya Desiree Desirée Devi Devika Deyanira Dian Diana Diane Dianna Dianne Dilara Dina Dinah Dixie Dolly
Dolores Domenica Dominga Dominique Domnica Dona Donatella Donia Donna Dora Dorcas Doreen Dorina Dorine Doris
Dorota Dorotea Dorothea Dorothy Dorothée Dot Dove Dragana Dragica Dulce Dulcie Dunja Débora Día Easter Ebba
Ebony Eda Edda Edel Edina Edita Edith Edna Edwina Eileen Eilish Ekaterina Ela Elaine Elba Elda Elea Eleanor
Elena Eleni Eleonora Eleonore Eliana Eliane Elif Elin Elina Eline Elinor Elisa Elisabet Elisabeth Elise Elissa
Eliza Elizabeth Elke Ella Elle Ellen Ellie Elly Elma Elmira Elna Elodia Elodie Eloisa Eloise Elsa Elsie Elta
Elva Elvi Elvia Elvira Elza Eléonore Ema Emanuela Emelie Emelina Emely Emilia Emilie Emilija Emily Emine Emma
Emmanuelle Emmy Ene Enid Enna Enya Eppie Erica Erika Erin Erma Erna Ernestina Ernestine Esma Esmeralda Esperanza
Essa Estefanía Estela Estella Estelle Ester Estera Esther Estrella Eta Ethel Etta Eugenia Eugenie Eulalia Eunice
Eusebia Eva Evangelina Evangelista Evelia Evelin Evelina Eveline Evelyn Evelyne Evi Evie Evita Evy Ewa Fabia
Fabiana Fabienne Fabiola Fae Fallon Fannie Fanny Farah Fatima Fatma Fawn Fay Faye Felicia Felicitas Felicity
Femke Ferhan Fernanda Fernande Feruza Filipa Filippa Filomena Fiona Fionnuala Fionnula Flavia Fleur Flor Flore
Florence Florencia Florentina Florentine Florina Fouzia Frances Francesca Francine Francisca Francoise Franziska
Françoise Freda Frederica Freya Frida Frieda Friederike Frédérique Gabriela Gabriella Gabrielle Gaia Gail Gala
Galina Ganga Gauri Gaëlle Gema Gemma Geneva Genevieve Geneviève Genoveva Georgette Georgiana Georgina Geraldine
Gerda Germaine Gertrud Gertrude Ghislaine Gia Giada Gianna Gigi Gilberte Gilda Gillian Gina Ginette Ginger Ginny
Gioia Giorgia Giovanna Gisela Gisèle Gitte Giulia Giuliana Giuseppina Gladys Glenda Glenys Gloria Golda Goldie
Gordana Gracia Gracie Graciela Grazia Graziella Greta Gretchen Grete Griselda Gudrun Guillermina Gunda Gunhild
Gwen Gwendolyn Gwyneth Géraldine Gül Gülay Habiba Hadassah Hafsa Hailey Haley Halima Halina Hana Hani Hanna
Hannah Hanne Hannelore Hansa Harriet Hatice Hawa Hayat Hayley Hazel Heather Hedda Hedwig Heide Heidi Heidy Helen
Helena Helga Helma Henrieta Henrietta Henriette Hermine Herminia Herta Hertha Hester Hetty Hilary Hilda Hilde
Hildegard Hilma Hind Hollie Hortense Hortensia Huguette Hulda Humaira Hélène Ica Ida Ide Ikram Ila Ilaria Ileana
Ilenia Iliana Ilona Ilse Imelda Immaculate Imo Ina Inaya Indira Indy Ines Inez Inga Inge Ingeborg Inger Ingrid
Ingrida Inka Inna Intan Inès Inés Ioana Iolanda Iona Ione Ira Irena Irene Iriana Irina Iris Iryna Irène Isa
Isabel Isabela Isabell Isabella Isabelle Isadora Isidora Isis Isla Isobel Ita Iva Ivana Ivanka Ivanna Iveta
Ivona Ivonne Ivy Izabela Jacinta Jackie Jacklyn Jacqueline Jacquelyn Jade Jadranka Jael Jamila Jana Janani Jane
Janelle Janet Janice Janina Janine Janna Janne Jaqueline Jara Jasmin Jasmina Jasmine Jasna Jayne Jazmin Jazmín
Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jelena Jelka Jemima Jemma Jenifer Jenna Jenni Jennie Jennifer
Jenny Jepkosgei Jessica Jessie Jessye Jill Jillian Jimena Jina Jo Joana Joann Joanna Joanne Jocelyn Jocelyne
Jodi Jodie Jody Joelle Johana Johanna Johanne Jolanda Jolene Jolie Joline Jonna Jordana Josefa Josefina Josefine
Josepha Josephine Josette Josiane Josie Josipa Josée Joséphine Jovana Jovita Joëlle Juana Juanita Judi Judit
Judith Judy Juli Julia Juliana Juliane Julianna Julie Julienne Julieta Juliette Julijana Juna Justina Justine
Júlia Kadri Kaia Kaitlin Kaitlyn Kaja Kalina Kalla Kamala Kamila Kani Karama Karen Karima Karin Karina Karine
Karla Karlie Karolina Karoline Karolína Karri Karyn Kassandra Kata Katalin Katarina Katarzyna Kate Katelyn
Katerina Katharina Katharine Katherin Katherine Kathi Kathleen Kathrin Kathryn Kathy Kati Katia Katica Katie
Katja Kato Katrin Katy Kayla Kaylee Kayleigh Keira Kellie Kelsey Kendra Kerri Kerrie Kerstin Keyla Khadija
Khadijah Kia Kiana Kiara Kimberley Kimberly Kira Kirsten Kirstin Kirsty Kitty Klara Klaudia Klára Kori Krista
Kristal Kristi Kristie Kristin Kristina Kristine Kristy Krisztina Krystal Krystyna Květa Kyara Kylie Kyra Lada
Lady Laetitia Laila Laken Lakshmi Lala Lalita Lalla Lan Lana Lara Larisa Larissa Laura Laure Laureen Lauren
Laurence Laurie Lavender Lavinia Layla Lea Leah Leana Leandra Leanne Leda Leela Leena Leia Leila Lejla Lela
Lelia Lena Lene Leni Leona Leonie Leonor Leonora Leontina Lesa Lesley Leta Leticia Letitia Letizia Lexus Leyla
Li Lia Liana Lida Lidia Lidija Lien Ligia Lila Lili Lilia Lilian Liliana Liliane Lilla Lilli Lillian Lillie
Lilly Lily Lina Linda Lindsey Linn Linnea Lisa Lisbeth Lise Liselotte Lisette Liv Livia Liya Liz Liza Lizeth
Lizzie Lizzy Ljiljana Ljubica Ljudmila Lo Lois Lola Lolita Loma Loni Loredana Lorelei Lorena Lorenza Loretta
Lori Lorna Lorraine Lotta Lotte Louisa Louise Lourdes Loyola Lu Luana Lucette Luciana Lucie Lucienne Lucila
Lucile Lucille Lucinda Lucía Ludivine Ludmila Ludmilla Ludovica Luisa Luise Luiza Lulu Luna Luz Lya Lydia Lydie
Lynda Lynette Léa Léonie Mabel Macarena Macey Mackenzie Macy Madalena Maddalena Madeleine Madeline Madhavi
Madina Madison Maeve Mafalda Magali Magda Magdalena Magdalene Magen Maggie Magna Magnolia Mahala Mahali Mai Maia
Maida Maija Maira Maite Maja Makala Mala Malak Malena Malgorzata Malia Malika Malin Malu Malvina Mame Manda
Mandy Manon Manuela Marcela Marcelina Marcella Marcelle Marcia Marcy Mare Maree Maren Margaret Margareta
Margarete Margaretha Margarethe Margarita Margaux Margherita Margit Margita Margo Margot Margoth Margret
Margrethe Marguerite Mari Maria Mariah Mariam Mariana Marianela Mariann Marianna Marianne Maribel Marica
Maricela Marie Mariela Mariella Marielle Marietta Mariette Marija Marijana Marika Marilena Marilyn Marina Marion
Marisa Marise Marisela Marisol Marissa Marit Marita Maritza Marjorie Marla Marleen Marlen Marlena Marlene
Marlies Marlène Marsha Marta Martha Marthe Marti Martina Martine Marvel Marwa Mary Maryam Maryline Maryse María
Marín Mathilda Mathilde Matilda Matilde Mattie Maud Maude Maura Maureen Maurine Maxima Maxine Maya Mayra Mayte
Meadow Meda Meg Megan Meghan Meike Melania Melanie Melany Melba Melina Melinda Melisa Melissa Melita Melody Mena
Mendy Meral Mercedes Meredith Meriem Merry Meryem Meryl Mette Mia Micaela Michaela Micheline Michelle Michèle
Mihaela Mikaela Mikayla Mila Milagros Milana Milda Mildred Milena Milica Milka Milla Mille Millicent Mimi Mina
Minerva Minna Minnie Mira Miranda Mireille Mirela Mirella Mireya Miriam Mirja Mirjam Mirjana Mirna Miroslava
Mirta Mirtha Miryam Missy Miya Moira Molly Mona Monica Monika Monique Monserrat Mora Morena Morgane Moriah Munda
Muriel Murielle Mya Myla Myra Myriam Mária Mélanie Mélissa Mónica Nada Nadia Nadine Nadja Nadège Naima Nair Nan
Nana Nancy Nanna Naomi Narcisa Natacha Natalia Natalie Natalija Nataly Natalya Natasa Natascha Natasha Nataša
Nath Nathalie Nathasha Natividad Natália Nawal Naz Nazi Nea Nela Nelia Nell Nelli Nellie Nelly Nena Nermin Netra
Neva Nevenka Ngozi Nia Niamh Nichole Nicki Nicol Nicole Nicolle Nidia Nieves Nigar Nika Niki Nikita Nikki Nikol
Nikolina Nila Nilda Nina Ninja Nisa Nita Noelia Noelle Noemi Noemí Nola Nona Nora Norma Nova Novi Noémie Noëlle
Nuria Nya Octavia Océane Oda Odette Odile Ofelia Olena Olga Olimpia Oliva Olivia Olympia Opal Ophelia Oriana
Ornella Osa Otilia Ottilia Oxana Padma Paige Palma Palmira Paloma Pamela Pandora Paola Pascale Patricia Patrizia
Patrícia Patti Patty Paula Paulette Paulin Paulina Pauline Paz Pearl Peggy Penelope Penny Peris Perla Pernilla
Perrine Peta Petra Petronela Philippa Philippine Philomena Phoebe Phyllis Piedad Pilar Pina Pink Piper Polina
Pollie Polly Pooja Porsche Princess Prisca Priscila Priscilla Priya Putri Pénélope Pía Queen Rabi Rachael Rachel
Rachelle Rachida Rada Radhika Radmila Rafaela Ragna Ragnhild Rahel Raisa Ramona Rana Randi Rani Rania Raphaela
Raquel Ratna Raymonde Rebeca Rebecca Rebeka Rebekah Rebekka Regina Reina Rena Renata Renee Rennie Renáta Renée
Reyna Rhona Rhonda Ria Rikki Rim Rina Riya Robyn Rochelle Rocio Rocío Rolande Romaine Romana Romina Romy Rona
Roni Ronja Rosa Rosalba Rosalia Rosalie Rosalind Rosalinda Rosanna Rosaria Roseline Roselyn Roselyne Rosemarie
Rosemary Rosetta Rosie Rosina Rosita Roslyn Rossana Rowena Roxana Roxane Roxanne Roxy Roza Rozalia Rubi Ruby
Rufina Ruth Ruxandra Saar Sabina Sabine Sable Sabrina Sadia Sadie Safiya Sahra Saida Sakura Salina Sally Salma
Salome Salomé Salud Salwa Samanta Samantha Samira Sanda Sandra Sandrine Sandy Sanja Sanjuana Sanna Sanne Santa
Sara Sarah Sari Sarina Sarita Sasha Saskia Scarlet Scarlett Selena Selin Selina Sena Senora Sera Serafina Serena
Sevinch Shana Shani Shania Shanna Shanta Shari Sharla Sharman Sharron Shasta Shauna Shawnee Sheena Sheila Shelia
Shelley Sheree Sheri Sherri Sherry Shiloh Shirley Shivani Sibyl Sibylle Siena Sienna Sierra Signe Sigrid Silja
Silke Silla Silvana Silvia Sima Simona Simone Simonne Sina Sinead Siobhan Siti Siv Sky Skye Slavica Snezana
Socorro Sofie Sofía Solange Soledad Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stanislava Starr
Stefani Stefania Stefanie Steffi Stela Stella Stephanie Stéphanie Sunna Susan Susana Susann Susanna Susanne
Suzan Suzana Suzanne Suzy Svea Svenja Svetlana Sylvia Sylviane Sylvie Sára Tabitha Tala Talia Tamar Tamara Tami
Tammy Tan Tana Tania Tanja Tanya Tara Tari Tarja Taryn Tasha Tatiana Tatjana Tatyana Tawanda Telma Teodora
Teresa Teri Terra Terri Tess Tessa Thalia Thea Thelma Theodora Theres Theresa Therese Theresia Theta Thi Thérèse
Tia Tiana Tiara Tierra Tiffany Timea Tina Tiziana Tonya Tora Tori Tove Tracey Traci Tracy Tricia Trish Triveni
Tutu Ulla Ulrike Una Ursula Vala Valentina Valeria Valerie Valery Valérie Vanda Vanesa Vanessa Vania Vanja
Varvara Veda Veera Vela Velvet Venice Venus Vera Verena Veronica Veronika Verónica Vesna Veta Vicki Vickie Vicky
Victoire Vida Viera Vikki Viktoria Villa Vilma Vincenza Vinnie Viola Violet Violeta Violetta Violette Virginie
Vita Vittoria Viva Vivian Viviana Viviane Vivien Vivienne Vlasta Véronique Wanda Wendi Wendy Whitley Whitney
Wilhelmina Willow Winnie Winona Xenia Ximena Xiomara Xuân Yana Yanina Yara Yasemin Yasmin Yasmina Yasmine Yeni
Yesenia Yolanda Yolande Yuli Yulia Yuliana Yury Yvette Yvonne Zahra Zaida Zainab Zaira Zara Zdenka Zehra Zelaya
Zelma Zenia Zenobia Zeta Zeynep Zita Zizi Zoe Zoey Zofia Zola Zona Zora Zoé Zubeyde Zuzana Ágnes Ángela Åsa Åse
Édith Élisabeth Élise Élodie Éléonore Émilie Éva Úrsula
`
export const maleNames = `
Aaron Ab Abdalla Abdallah Abdelkader Abderrahmane Abdirahman Abdul Abdulkadir Abdullah Abdullahi Abdulloh
Abdurrahman Abel Abelardo Abid Abraham Abror Abubakar Ace Achille Achim Adalberto Adam Adan Adem Adi Adil Adis
Aditya Admiral Adnan Adolf Adolfo Adolph Adolphe Adolphus Adonis Adrian Adriano Adrien Adrián Adán Afonso Aggrey
Agim Agostino Agus Agustin Agustín Ahmad Ahmed Ahmet Aidan Aiden Aimable Aime Aimé Akbar Akif Akmal Akram Aksel
Akshay Alain Alan Alastair Alban Albeiro Albert Alberto Albertus Albin Albion Albrecht Alby Alcan Alcide Alcides
Aldo Alec Alejandro Alek Aleksandar Aleksander Aleksandr Aleksei Alen Alessandro Alessio Alex Alexander
Alexandre Alexandru Alexei Alexi Aleš Alf Alfons Alfonso Alfred Alfredo Alger Ali Alirio Alistair Alister Allan
Allyn Alois Alojz Alonso Alonzo Aloysius Alparslan Alphonse Alphonso Alphonsus Alto Alton Alvaro Alvin Alwin
Amadeo Amadeus Amado Amador Amar Amaru Amaury Amerigo Amin Amine Amir Amit Amon Amos Amri Amílcar Anacleto Anar
Anas Anastacio Anastasio Anatol Anatole Anatolie Anders Andre Andreas Andrei Andrej Andres Andrew Andrey Andri
Andrija Andrus Andrzej André Andrés Andy Ange Angelo Angus Anh Anibal Anis Anson Ante Antero Anthony Anto
Antoine Anton Antonello Antoni Antonin Antonino Antonio Antonios Antonius Antony António Anvar Anwar Anyelo
Aníbal Apollo Arba Arben Archer Archibald Archie Arda Ares Ari Arian Arif Ariki Aristides Arjun Arlen Arlington
Arman Armand Armando Armas Armin Arnaldo Arnaud Arnav Arndt Arne Arnie Arno Arnold Arnoldo Arnulfo Aron Arran
Arron Arsenio Arthur Artur Arturo Aru Arvid Arvin Aryan Asa Asad Asher Asif Aslan Aston Astrit Atilio Atlas
Attila Audley Auguste Augustin Augusto Aulis Aurel Aurelian Aurelio Aurélien Austen Avelino Avery Avi Avon Axel
Ayaan Ayden Aydin Ayman Ayoub Ayub Ayushman Azad Azeglio Baba Babe Bahati Bajram Bala Baldwin Bale Ballard
Baltasar Bambang Baptist Baptiste Baraka Baris Barna Barnard Barney Baron Barrett Barrie Barron Barry Bart
Bartholomew Bas Basil Basile Bastian Bautista Baxter Bayram Beau Beckett Bedford Bedi Bela Bello Belo Belton Ben
Benedict Benedicto Benedikt Benigno Benito Benjamin Benjamín Benji Bennett Benno Benny Benoit Benoît Benson
Bentley Benton Berat Berg Bernabé Bernard Bernardino Bernardo Bernd Bernhard Bernie Bert Bertel Berto Bertram
Bertrand Bilal Bill Billy Birger Bjarne Bjorn Björn Bjørn Blaise Blas Blerim Boaz Bob Boban Bobby Bodo Boe
Bogdan Bohdan Bojan Boniface Booker Boone Boris Borut Borys Bose Boston Boyd Brad Bradford Bradley Brahim
Brandon Branislav Branko Brant Braulio Braxton Brayan Brendan Brendon Brent Brenton Bret Brett Brian Brice
Britton Brock Broderick Brodie Brody Bruce Bruno Bryan Bryce Budd Buddy Budi Buenaventura Burak Burleigh Burley
Burnett Burr Burt Buster Butch Béla Cael Caesar Caio Cal Caleb Calhoun Callan Callum Calogero Calvin Cam Camillo
Camilo Campo Canal Candido Canyon Captain Carl Carleton Carlisle Carlo Carlos Carlton Carlyle Carmelo Carsten
Cas Casimir Caspar Casper Cass Caswell Cecil Cedric Celestino Celso Cem Cemil Cesar Cesare Ceylon Chadwick Chaim
Chaitanya Chalmers Champ Charan Charles Charlton Charly Che Cherif Chester Chet Chin Chris Christiaan Christian
Christof Christoph Christophe Christopher Cipriano Ciro Claes Clarence Clark Claud Claudio Claudius Claus Clay
Clayton Clemens Clement Clemente Cleveland Clifford Clifton Clint Clive Clovis Clyde Cody Colbert Colby Cole
Colin Collie Collin Colm Colon Colonel Colt Colton Columbus Commodore Con Conan Conn Connor Conor Conrad
Constantin Conway Coolidge Corbett Cordell Corey Cormac Cornel Cornelio Corneliu Cornelius Cornell Cortez Cory
Cosmas Cosme Cosmin Cosmo Craig Cris Cristian Cristiano Cristobal Csaba Curt Curtis Curtiss Cyril Cyrille Cyrus
Cédric Célestin César Dacian Dag Dagoberto Dai Dale Daler Dalibor Damian Damiano Damien Damir Damián Damjan
Damon Dan Dane Daniel Daniele Danijel Danilo Dann Danny Dante Dany Darin Dario Darius Dariusz Darko Daron
Darrell Darren Darrin Darryl Daru Daryl Darío Daud Dave Davey David Davide Davis Davor Davy Dayton Dean Declan
Dejan Delano Demetrios Demetrius Denis Dennis Denny Denzil Derek Derick Dermot Derrick Desi Desmond Detlef
Detlev Dev Devin Dewitt Dexter Dick Dickson Didier Diego Dieter Dietrich Dilan Dillon Dimitri Dimitrios Dink
Dino Diogo Dion Dionisio Dirk Dismas Djamel Dmitri Doc Dock Dodo Dogan Doll Dom Domenic Domenico Domingo
Domingos Dominic Dominick Dominik Don Donal Donald Donat Donato Donnell Donny Dorin Dorman Dorsey Doug Douglas
Douglass Dow Doyle Dragan Drago Drake Dries Drury Duane Dudley Duff Dumitru Duncan Dusan Dustin Dušan Dwain
Dwayne Dwight Dylan Eamon Eamonn Earl Earle Easton Ebenezer Eberhard Ebert Ed Eddie Eddy Edgar Edgard Edgardo
Edi Edin Edison Edmond Edmund Edmundo Edouard Eduard Eduardo Edvard Edvin Edward Edwin Eero Efe Efrain Efrem
Efren Egils Egon Einar Eko Ekrem El Eladio Elbert Elbridge Eldar Eldon Eldred Elian Elias Elie Eliecer Eligio
Elihu Elijah Elio Eliot Eliseo Eliud Ellery Elliot Ellison Ellsworth Elmar Elmer Elmo Elmore Elnur Elon Eloy
Elroy Elton Elvin Elvis Elías Eman Emanuele Emerson Emil Emile Emilian Emiliano Emilio Emin Emmanuel Emmet
Emmett Emory Emre Enes Enis Ennio Ennis Enoch Enrico Enrique Enver Enzo Eoin Ephraim Erasmo Erasmus Erastus
Ercan Eren Eric Erich Erick Erik Erkan Erkki Erling Ernest Ernesto Ernie Ernst Erol Errol Ervin Erwin Espen
Esteban Ethan Etienne Ettore Euan Eugen Eugene Eugenio Eugène Eusebio Evan Evander Evangelos Evaristo Everett
Evert Ewald Ewan Exequiel Ezequiel Ezra Fabian Fabien Fabio Fabián Fabrice Fabricio Fabrizio Facundo Fadil Falk
Faraj Farhan Farhod Farid Faris Farouk Farrell Faruk Fatih Fatmir Faustino Fausto Fazil Fazul Fed Federico Fedor
Feliciano Felipe Felix Ferdinand Ferdinando Ferenc Ferman Fernand Fernando Ferris Festus Fidel Filip Filipe
Filippo Finn Firdavs Firman Firmin Fitzgerald Fitzhugh Fiyaz Flavio Flemming Florencio Florent Florentin
Florentino Florian Florin Floyd Folke Ford Forrest Fortunato Foy Francesco Francis Francisco Franck Franco
Franjo Frank Franklin Franky Frans František Franz François Fraser Fred Freddy Frederic Frederick Frederik
Fredrick Fredrik Fredy Freeman French Fridolin Friedrich Fritz Frédéric Fulgencio Fulton Fábio Félix Gabe
Gabriel Gael Gaetano Gage Gal Galen Galip Garda Gareth Garfield Garret Garrett Garrick Garry Garth Garvan Gary
Gaspar Gaspard Gaspare Gaston Gastón Gautam Gavan Gaven Gavin Gaylord Gazmend Gaël Gebhard Geert Geir Gelu
Genaro General Gennaro Geno Geo Geoff Geoffrey Geoffroy Georg George Georges Georgian Georgios Geovanny Gerald
Gerard Gerardo Gergely Gerhard Germain German Germán Gerold Geronimo Gerrit Gerson Gert Gerónimo Ghenadie
Gheorghe Ghislain Giacomo Gian Giancarlo Gianfranco Gianluca Gianni Gibson Gideon Gil Gilbert Gilberto Gildardo
Gilles Gino Giorgio Giovanni Giovanny Girish Giuliano Giulio Giuseppe Glen Glenn Glover Godfrey Godwin Gonzalo
Gopal Goran Gordan Gordon Gottfried Gottlieb Governor Grady Graeme Graham Granville Grayson Greco Green Greene
Greg Gregg Gregor Gregorio Gregory Grigore Grove Grover Grzegorz Grégoire Guido Guilford Guillaume Guillermo
Gunnar Gunner Gunther Gus Gustaf Gustav Gustave Gustavo Gustavus Guthrie Gutti Guus Gyula Gérard Göran Günter
Günther Habib Haden Hadi Hafiz Hakeem Haki Hakim Hal Hale Halil Ham Hamar Hami Hamid Hampton Hamza Hamzah Hank
Hannes Hannibal Hans Hansel Harald Harambee Hardik Hardin Harding Hardy Hari Haris Harish Harlan Harman Harold
Haron Harri Harrison Harry Hart Hartley Harun Haruna Harvey Hasan Haskell Hassan Hatem Hays Haywood Hazrat Heath
Heber Hebert Hector Heini Heinrich Heinz Helge Helmut Hendri Hendrik Henning Henri Henrik Henrique Henry Henryk
Herb Herbert Heriberto Herman Hermann Hermes Hernan Hernando Hernán Hervé Hezekiah Hicham Hilal Hilmer Hilton
Hipólito Hiram Holger Holm Homer Homero Hoover Horace Horacio Horatio Horst Horton Hosea Howell Hoyt Hrvoje
Hubbard Hubert Hudson Huey Hugh Hugo Hugues Humberto Humphrey Hunter Huston Huy Håkon Héctor Iain Ian Ibrahim
Idris Ignace Ignacio Ignatius Ignazio Igor Ihsan Ike Iker Ilhan Ilias Ilie Ilija Ilja Ilkka Ilyas Imam Immanuel
Imran Imre Ingmar Ingram Ioannis Ion Iosif Irfan Irvin Irving Irwin Isaac Isaias Isaías Ishmael Ishwar Isiah
Isidor Isidore Isidoro Isidro Ismael Ismail Ismet Issa Issac Istvan István Iurie Ivan Ivar Ivo Ivor Iván Iwan
Iwo Jabal Jabbar Jace Jacinto Jack Jacky Jacob Jacobo Jacques Jagdish Jahir Jahongir Jai Jaime Jair Jairo Jakob
Jakov Jakub Jaleel Jalen Jamaal Jamal Jame Jamel James Jameson Jamil Jamison Jamshid Jan Janez Janis Janko
Jannis Jano Janos Janus Janusz Jari Jarkko Jarl Jaron Jaroslav Jaroslaw Jarrod Jarvis Jason Jasper Javier Jaya
Jayden Jayson Jeannot Jeb Jed Jeet Jef Jeff Jefferson Jeffery Jeffrey Jemal Jens Jerald Jeremiah Jeremias
Jeremie Jeremy Jeremías Jermaine Jeroen Jerome Jerrold Jerry Jerzy Jerónimo Jesper Jess Jesse Jesus Jesús Jethro
Jett Jhonny Jim Jimmie Jimmy Jiri Jiří Joachim Joakim Joao Joaquim Joaquin Joaquín Jochen Joe Joel Joey Johan
Johann Johannes John Johnathan Johnny Johnstone Johny Joko Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jonny
Jono Joonas Joost Jordi Jordy Jordán Jorge Joris Jose Josef Josep Joseph Josephat Josephus Joshua Josiah Josip
Josphat Josua Josue Josué José Jovan Jozef João Joël Juan Judah Judd Jude Juergen Juha Jukka Jules Julian Julien
Julio Julius Julián Juma Junior Junius Juraj Juri Juris Justin Justo Justus Jusuf Juvenal Juwan Jyrki Jérôme
Józef Jörgen Jørgen Jürgen Kabir Kadir Kai Kaj Kaktus Kale Kaleb Kalle Kalmar Kamal Kamau Kamil Kamran Kane
Kanye Kareem Karel Karim Karimi Karl Karlo Karsten Kaspar Kasper Kassim Kazimierz Kazuo Keanu Keegan Keith
Kellen Kelvin Kem Kemal Ken Kenan Kendrick Kenedy Kenji Kenneth Kenny Kent Kenton Kenyon Kenzo Kermit Kevin
Khaled Khalid Khalil Kian Kibar Kiefer Kiel Kilian Killian Kimani King Kipkoech Kjell Klaas Klaus Kliment Knut
Kobe Koen Kofi Kojo Konrad Konstantin Konstantinos Kris Kristian Kristijan Kristofer Kristoffer Kristopher
Krzysztof Kumar Kurt Kurtis Kwame Kyan Kyle Lachlan Laddie Ladislav Lafayette Lamar Lambert Lamberto Lameck
Lamine Lamont Lance Lander Landon Langat Larkin Larry Lars Lasse Laszlo Latif Laurens Laurent Laurenz Laurin
Lawrence Lawson Layton Lazar Lazaro Le Leander Leandro Lee Lega Leif Leke Leland Lemon Len Lenn Lennart Lenny
Leo Leon Leonard Leonardo Leonce Leoncio Leonel Leonhard Leonid Leonidas Leopold Leopoldo Leoš Leroy Les Leszek
Levi Levon Lewis Lex León Liam Lian Liban Lim Lincoln Linden Lino Linton Linus Linwood Lio Lionel Lisandro Livio
Liviu Ljubisa Lloyd Logan Loki Lon Lope Lorenz Lorenzo Lorin Loring Loris Lorne Lotfi Lothar Louie Louis Lovell
Lovett Lovro Loy Loïc Luan Luc Luca Lucas Luchino Lucian Luciano Lucien Lucio Lucius Ludo Ludovic Ludvig Ludwig
Luigi Luis Luka Lukas Luke Lulzim Lum Lutfi Luther Lutz Luís Lyle Lyman Lyndon László Léo Léon Léopold Mac Maceo
Maciej Mack Madden Maddox Madhav Mads Mael Magnus Mahdi Mahfud Mahir Mahmoud Mahmud Maik Maina Makai Makan Maks
Maksim Mal Malcolm Malcom Malik Malte Mamadou Manaf Manfred Manley Mansfield Manuel Manus Marc Marcel Marcelino
Marcello Marcelo Marciano Marcin Marco Marcos Marcus Marek Mariano Marijan Marin Marino Mario Marius Mariusz
Mark Marko Markus Marlin Marlon Marquez Marquis Marsh Marshal Marshall Mart Marten Martin Martino Martti Martyn
Martín Marvin Massimo Mat Matej Mateo Mateus Mateusz Matheo Mathew Mathias Mathieu Mathis Matias Mato Matt
Matteo Matthew Matthias Matthieu Matti Mattia Mauri Maurice Mauricio Maurizio Mauro Maury Max Maxim Maxime
Maximilian Maximiliano Maximo Maxwell Maynard Mayo Mehdi Mehman Mehmed Mehmet Mel Melchior Melville Melvin
Menachem Mercer Merlin Merrill Merritt Merton Mervyn Messiah Mesut Metin Metro Micael Micah Micha Michael
Michail Michal Michaël Micheal Michel Michelangelo Mick Mihai Mihail Mihály Mika Mikael Mike Mikel Mikhail
Mikkel Mikko Milan Milas Millard Milo Milorad Milos Miloš Milton Minh Minoru Mio Miodrag Miran Mircea Mirco
Mirko Miro Miron Miroslav Miroslaw Misael Mischa Mitch Mitchel Mitra Mladen Modesto Moe Mogens Mohamad Mohamed
Mohammad Mohammed Moises Moisés Monroe Mont Monte Montgomery Monty Moody Mordechai Moritz Morris Morten Mortimer
Morton Moses Moshe Mounir Mourad Moussa Muhamet Muhammad Muhammed Muharrem Mumbi Muni Murad Murat Murod Murray
Musa Mustafa Mustapha Mutua Myer Myles Myron Mário Nabil Nacer Nacho Nadir Nael Naim Najam Najib Nam Nando
Napoleon Narciso Narcisse Naser Nash Nasim Nasir Nasrullah Nat Natan Natanael Nate Nathan Nathanael Nathaniel
Nazim Neal Nebih Nebojsa Necati Necmettin Ned Needham Neel Nel Nelson Nenad Neo Nestor Neville Newell Newt Ngari
Nhlanhla Nicanor Niccolò Nicholas Nick Nicky Niclas Nico Nicodemus Nicolae Nicolai Nicolas Nicolaus Nicolás
Niels Nigel Nik Nikanor Nikhil Nikko Niklas Niko Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nils Nino Nnamdi Noam
Noe Noel Nolan Norbert Norberto Norman Norris North Norton Norwood Noé Noël Nuhu Nuno Nuri Nurlan Néstor Oakley
Oba Obed Octavio Odin Ola Olaf Olav Ole Oleg Olin Oliver Olivier Olli Olof Om Omar Omari Omer Onur Onyango
Orange Oren Oreste Orhan Orland Orlin Orrin Orson Oscar Oskar Osman Osvaldo Oswald Oswaldo Otabek Otieno Otis
Oto Ott Ottavio Ottis Otto Ovidio Ovidiu Owen Owens Pablo Padraic Pancho Paolo Pascal Pascual Pasi Pasquale
Pastor Patric Patricio Patrick Patrik Paul Pauli Paulino Paulo Pavel Pavol Pawel Paweł Pedro Peer Pekka Pepe
Percival Percy Perley Pero Pershing Petar Pete Peter Petr Petre Petri Petrus Petter Phil Philemon Philip Philipp
Philippe Phillip Pier Piero Pierre Pieter Pietro Pinkney Piotr Pius Pol Polad Pontus Porfirio Porter Poul
Prabowo Pratt Predrag Preston Prince Qadir Qasim Quang Quentin Quincy Quinten Quinton Rachid Radek Rado Radoslav
Radovan Radu Rafael Raffael Rafi Rafiq Ragnar Raheem Rahn Rahul Rainer Raleigh Ralf Ralph Rama Ramazan Ramid
Ramil Ramiro Ramon Ramsey Ramzi Ramón Rand Randle Randolph Randy Raoul Raphael Raphaël Ras Rashad Rasheed Rashid
Rasim Rasmus Rasul Raul Ravi Ray Rayan Rayburn Raymond Razi Raúl Recep Red Reece Reed Reggie Reginald Regis
Reinaldo Reinhold Remi Remington Remy Renan Renato Renaud Rene Renzo René Reuben Rex Rexhep Rey Reynaldo Reza
Rhys Riad Ricardo Riccardo Ricci Richard Richie Rick Rickey Rickie Ricky Rico Ridge Rigoberto Rino Rishi Risto
Ritchie Riza Rizvan Rob Robby Robert Roberto Robin Rocco Rocky Rod Roddy Roderick Rodgers Rodney Rodolfo
Rodolphe Rodrigo Rodrigue Roe Roel Rogelio Roger Rohan Roland Rolando Rolf Rolland Rollo Romain Roman Romano
Romeo Romuald Román Ron Ronald Ronaldo Ronan Ronnie Ronny Rony Roosevelt Roque Rory Roscoe Rosendo Ross Rowan
Rowland Roy Royal Royce Ruben Rubin Rubén Rudi Rudolf Rudolph Rudra Rudy Rueben Rufino Rufus Ruggero Rui Rune
Rupert Ruslan Russ Russel Russell Rusty Rutherford Ruy Ryder Rémy Róbert Saad Saadat Saban Sabin Sabir Sabri
Saddam Sadiq Sahin Saidi Saiful Saint Sal Salih Salim Salman Salomon Salvatore Sam Samandar Samar Samir Sammy
Samo Sampson Samson Samuel Samuli Samy Sancho Sander Sandor Sandro Sandu Sani Santino Santo Santos Sasa Satya
Saul Sava Saverio Sawyer Scot Scott Scottie Scotty Seamus Sean Sebastian Sebastiano Sebastien Sebastián Sedat
Seif Selim Sem Senad Seneca Sepp Serge Sergei Sergej Sergey Sergio Sergiu Sergius Serkan Seth Setya Severin
Severo Seymour Seymur Shaban Shamar Shane Shaquille Shaun Shawn Shayne Sheldon Shelton Sherman Sherwin Sherwood
Sibusiso Sid Siddharth Siegbert Siegfried Sigfrido Sigismund Sigmund Sigurd Sila Silas Silvan Silvester
Silvestre Silvio Silviu Simeon Simion Simon Simón Sinan Sinisa Sixto Slavisa Slavko Slawomir Slobodan Solomon
Solon Sonny Soren Sorin Spencer Stafford Stan Stanislaus Stanislav Stanislaw Stanisław Stanley Stanton Starling
Stefan Stefano Steffen Sten Stephan Stephane Stephen Stevan Steve Steven Stewart Stig Stjepan Stojan Stonewall
Stuart Stéphane Sumner Surya Sven Syed Sylvain Sylvan Sylvanus Sylvester Sébastien Sérgio Sören Süleyman Tadeusz
Taft Taha Tahir Taj Tal Tama Tane Tarik Tariq Tasnim Tate Taufan Taurus Tayyip Ted Teddy Teemu Telly Telmo Teo
Teodor Teodoro Terence Terje Terrance Terrell Terrence Teuvo Tex Teymur Thabani Thad Thales Theo Theobald
Theodor Theodore Theophile Thiago Thibault Thibaut Thierry Thom Thomas Thor Thore Théo Théodore Tiago Tibor
Tillman Tim Timm Timo Timon Timothy Timothée Timur Tino Tito Titus Tiziano Tobias Tobin Toby Todd Tom Toma Tomas
Tomasz Tomislav Tommy Tomo Tomás Tomáš Tony Tor Torben Toribio Torsten Traian Travis Trayvon Tre Trent Trenton
Trevor Trey Tri Tristan Troy Truman Trung Tuan Tudor Tuomo Tural Turner Ty Tye Tyree Tyrell Tyrese Tyron Tyrone
Tyson Udo Ulf Ulises Ulrich Ulysses Umar Umberto Uriel Usman Utama Uwe Vadim Vahid Valdemar Valentin Valentino
Valentín Valerio Valero Valter Valéry Van Vasco Vasif Vasil Vasile Vasyl Vaughan Vedat Vedran Venancio Vere Vern
Verner Vernon Vic Vicente Vick Victor Victoriano Vidadi Vigo Viking Viktor Vilhelm Ville Vince Vincent Vincenzo
Vinicius Vinko Vinson Virgil Virgilio Vitali Vito Vitor Vittorio Vitus Vlad Vladimir Vladislav Vlado Volkan
Volker Václav Víctor Wade Wadi Wahab Waldemar Waldo Walid Walt Walter Walther Walton Wangari Warner Warren
Warwick Wassim Watson Watt Wayne Wenceslao Wenzel Werner Wes Wesley West Weston Whit Wilbur Wilder Wiley Wilfred
Wilfredo Wilfried Wilhelm Willard Willem Willi William Willie Willis Willy Wilmer Wilton Wim Winfield Winston
Wisnu Wojciech Wolfgang Wolfram Wood Woodrow Woody Wright Wycliffe Xanana Xaver Xavier Yaakov Yacine Yahya Yair
Yan Yanis Yann Yannick Yannik Yannis Yasin Yasser Yassin Yassine Yavuz Yehuda Yoel Yohan Yonatan Yordan York
Yosef Youcef Younes Yousef Youssef Yunis Yunus Yusuf Yvan Yves Yvon Zac Zacarías Zach Zacharie Zachary Zahid
Zahir Zaid Zain Zak Zakaria Zakir Zaman Zamir Zaur Zayd Zbigniew Zdravko Zed Zeki Zeljko Zeno Zenon Ziggy Zlatko
Zoltan Zoltán Zoran Zsolt Zvonko Álvaro Ángel Édgar Édouard Émile Éric Étienne Óscar Ömer Łukasz Štefan
`
export const otherNames = `
Aamir Abad Abass Abba Abd Abdala Abdallahi Abdel Abdelali Abdelaziz Abdelghani Abdelhamid Abdelkarim Abdellahi
Abdellatif Abdelmadjid Abdelmalek Abdelrahman Abderrahman Abderrazak Abdessadek Abdi Abdollah Abdou Abdoul
Abdoulaye Abdoulie Abdourahamane Abdourahman Abdulah Abdulla Abdur Abed Abidine Abou Aboubacar Abrar Abu
Abubaker Abul Aby Acacia Adama Adao Adeela Adel Adelino Adham Aditi Afif Aftab Afzal Agora Agostinho Agua Aguas
Ahmadou Ahmedou Ai Aiman Aisam Ajay Ajit Ajmal Akash Akhtar Akil Akila Alaa Alagie Alamgir Alano Alassane Albar
Aleh Alejos Aleksa Aleksandre Aleksey Ales Alexandr Alexey Alexis Alfaro Algirdas Algis Alhaji Aliaksandr
Aliaksei Alianza Alie Alieu Alik Alim Aliou Alioune Alireza Aliu Almamy Altaf Altair Altamira Amadou Aman Amanat
Ambroise Amed Ameer Amen Ameur Amilcar Amjad Ammar Amna Amor Amr Amrit Amritpal Anand Ananda Anastasiya Anatoliy
Anatoly Andi Andranik Andras Andriy Andry Andzelika Anfal Angel Anil Anisha Anri Ansar Anselme Anta Antanas
Antonie Ao Aparicio Apolonio Aqeel Aqsa Aquino Arai Aram Arancha Aranda Arantxa Ararat Arash Arbi Archil Arden
Arie Ariel Arik Arima Aris Arley Armen Arnel Arouna Arsalan Arsen Arshad Arshak Arslan Artak Artemis Artyom Arun
Asan Ascension Aser Asghar Ashfaq Ashiq Ashley Ashot Ashraf Asim Aslam Asmaa Asparuh Astor Asya Atef Atif Atiq
Atou Atta Aubrey Auristela Ave Avinash Avni Avtandil Awa Ayad Ayah Ayala Ayaz Aydan Ayumi Azam Azhar Azza Ba
Babacar Babak Babar Babil Bacar Bachar Bada Badi Badr Badreddin Badri Baha Bahadur Bahram Bakar Bakary Bakr
Balam Baldev Balla Balthazar Bamba Bambi Banda Banu Bao Baran Bari Barka Bartolina Bartolo Baruch Basit Basma
Bassam Bassem Bassirou Bayan Bebe Begum Bei Bel Belhaj Belkacem Bell Beltran Benedito Benet Bennie Benyamin
Bertie Beryl Bethel Betsabe Bharti Bhima Bhrigu Bikram Billie Bilyana Bing Birama Biser Blythe Bobbie Bobi Bobo
Bojana Bolivar Bonaventura Boni Bora Borislav Borka Bosco Boubacar Boubou Boutros Bowie Boyan Boyko Brahma
Brandy Branimir Brook Bru Bunny Byrd Cai Calin Camino Campbell Canto Carey Carme Carmine Castillo Catalin
Celestin Cellou Ceres Chafik Chahinez Chaima Chandler Chandra Chang Changchun Chao Chaoyang Charley Charlie Chau
Cheikh Chen Cheng Chong Christy Chun Chung Clair Claude Claudie Clem Clemence Cleo Clio Collen Cong Consejo
Constancia Constanta Corazon Corin Coro Cortes Cortney Crispin Cristo Cyriaque Dacia Dah Daire Dakota Dalal Dali
Dame Dani Daniil Danish Dannie Daouda Darby Darcy Darian Darragh Darya Davit Dawei Dawit Dawood Daya Dayan Dede
Deepak Delfin Della Delyan Demba Deniss Deniz Denys Desislava Deus Deva Dharma Di Dia Diakite Diamantina Diarra
Didi Dieudonne Dilip Dilma Dima Dimitar Dimitris Din Dinara Dine Dinesh Dinko Dinorah Diosdado Disney Diva
Djaffar Djibril Dmitriy Dmitry Dmytro Dong Donnie Doria Dragomir Dramane Drazen Dritan Dunya Dusty Dzianis
Dzmitry Ebrahim Ebrima Eddin Eddine Edelio Eden Edie Edy Effie Egidio Ehab Ehsan Eka Elgin Elham Eli Elia Eliah
Elidio Elisha Elli Ellis Elm Emad Emerald Emery Enea Enric Ercilia Erie Ermita Erno Eros Ersin Esdras Esmail
Espino Espiritu Essam Estrela Evance Evgeni Evgeniy Evgeny Eyre Fabiano Fadel Fadi Fahad Fahd Faheem Fahim
Faisal Fana Fang Fani Fanta Farhad Farhat Farooq Farrukh Fateh Fatemeh Fath Fathallah Fathi Fatou Fauzi Fawaz
Fawzi Fawzia Fayez Fayyaz Fazal Feifei Felice Feliz Fen Feng Fernandina Ferran Fethi Fida Fily Finlay Firas
Flavian Flavius Flores Foad Foday Fode Fortuna Fouad Francesc Frankie Freddie Fu Fuad Fuentes Furkan Gabi
Gabriele Gaelle Gagik Gale Galileo Gamal Ganesh Garcia Gardenia Garegin Garnet Garuda Gautama Gayle Ge Gedeon
Geeta Gegham Gela Gene Genova Georgi Georgiy Georgy Gerd Germania Gerry Gevorg Ghada Ghaffar Ghassan Ghazi
Gholamreza Ghulam Giga Gila Gilman Ginebra Giorgi Glyn Golam Golden Goliat Gonzaga Goodluck Gor Gora Gori Gorka
Graig Gran Graça Gregoire Grigory Guadalupe Gualberto Guang Guangming Gueye Gui Guia Gulnara Gulshan Gulzar Guo
Gyorgy Ha Hachim Hada Hadj Hadji Hadrian Hafeez Hagar Hagi Hai Haidar Haider Haitham Haj Haja Hajar Hajer Haji
Hakima Hakob Hala Halley Hama Hamad Hamada Hamadou Hamdi Hamed Hamida Hamidou Hamlet Hamma Hammad Hanaa Hanafi
Hanan Hanif Hao Harbhajan Hardeep Harinder Harley Harlow Haroon Haroun Harouna Harper Haseeb Hashim Hatim Hattie
Haya Hayet Hayk Haytham Hazem Helder Heng Hennadiy Henok Hermogenes Heron Herve Hiba Hichem Hien Hikmat Hillary
Hisham Hoa Hoda Holley Hollis Hong Hosam Hosni Hossain Hossam Hossein Houari Housni Houssein Hrachya Hrant
Hristo Hu Hua Huang Huda Hue Huerta Huma Humayun Huong Huseyin Hussain Hwa Hyon Hyun Hédi Ia Iago Iberia Ibo
Ibra Ibrahima Idriss Idrissa Iftikhar Ihar Ihor Ihsane Ilan Ilham Ilia Ilian Ilya Imad Iman Inacio Inara Inca
Indar Indra Inti Ioseb Iqbal Irakli Irani Irian Irish Irshad Ishaq Iskander Iskra Isma Israa Issam Issiaka
Issouf Itai Italia Itamar Ivica Iyad Ja Jaafar Jaber Jabir Jacinda Jacqui Jacquie Jaden Jafar Jalal Jalil Jama
Jamie Jammie Jamshed Jann Jannat Janny Jaouad Jaro Jaromir Jasim Jaume Javad Javaid Javed Javid Jawad Jean Jen
Jeronimo Jessy Jette Ji Jia Jian Jiang Jimy Jin Jing Jitendra Joan Johnnie Joice Joie Jone Jong Joya Jozsef
Judas Jule Julen Jun Junaid Juozas Ka Kaba Kaddour Kader Kailash Kais Kaiser Kakha Kala Kali Kalil Kalilou
Kaloyan Kam Kamel Kamen Kang Kaori Kapil Karan Karem Kari Karma Karol Kassem Kassoum Kateryna Katiba Katsiaryna
Katya Kaur Kay Kayden Kaye Kazi Ke Keba Keiko Keke Kelian Kelley Kemo Kendall Kerem Khader Khalida Khalifa
Khamis Khelifa Kholoud Khurram Khurshid Kim Kimi Kinda Kingsley Kiowa Kiran Kirby Kiril Kirill Kiro Kishore Koba
Koichi Konstantine Koro Kosta Kostas Krasimir Krishna Ksenia Kseniya Kum Kumba Kun Kunti Kym Kyong Lacey Ladji
Lai Laina Laith Lakhdar Lal Lalit Lamia Lamin Lancelot Lansana Lasha Latifa Latino Laurencio Laurentino Lauri
Laurindo Lauro Laxman Lazare Leandre Lech Ledy Leer Leighton Lele Lennie Lennox Leslie Lesya Lev Levan Liang
Libertad Liga Liliya Lin Linas Lindsay Lindy Ling Liu Liuba Loic Lokman Lonnie Lora Lorand Loren Loreto Lou
Lovie Luay Lubos Luiz Lujan Luk Lupe Lyn Lyric Lyubov Lyudmila Ma Maati Madani Madi Madou Mae Magno Magomed
Magyar Maha Mahamadou Mahesh Mahmood Maile Maj Majed Majid Maka Maksym Malam Malang Malek Malick Malina Malka
Malkhaz Mama Mamadi Mamady Mamma Mamoudou Mamuka Mana Manal Manar Manasa Manoj Mansoor Mansour Mansoura Mansur
Manu Manual Manzoor Mao Maple Mar Marat Mariama Marian Marien Marilu Mariona Maris Mariya Marjan Markos Marley
Marlo Marouane Martins Marty Marwan Marx Maryna Masood Masoud Massar Massoud Mata Mathurin Matija Matvey Maykel
Maysam Mazen Mbarek Mbaye Md Mee Megumi Mehmood Mehran Mehrdad Mei Meissa Melis Melodi Meng Merced Mercedita
Meri Meriam Merida Merle Mesbah Mher Mian Miao Mica Michele Michiko Mickey Mikalai Mikheil Miki Miklos Milagro
Miloud Min Ming Mir Mirza Misericordia Misha Mitko Moctar Modibo Mody Moha Mohan Mohsen Mohsin Moise Mokhtar
Momodou Moncef Monet Morad Morgan Moriba Moro Morro Mostafa Mouctar Mouhamed Moulay Moulaye Mousa Moustafa
Moustapha Mubashir Muhsin Mujahid Mujer Mukesh Mukhtar Mumtaz Munir Mushtaq Mussa Mykhailo Mykola Myrtle Na
Naama Nabeel Nabi Nadeem Nader Nadiya Naeem Naha Nahed Nahum Najah Najla Nandi Nani Nanni Naoise Naoki Narayan
Narek Naresh Nariman Narine Naseer Nasrallah Nasrin Nasser Nassir Natia Natnael Nauset Navid Navin Nawaz Naya
Nayib Nazar Ndongo Neda Neftali Nemesis Neri Nga Ngoc Nicola Nicolau Nida Nidal Nihal Nikola Nikolay Nikoloz
Nikos Ning Nini Nirmala Nisma Nitin Nizar Noa Noaman Nodar Nohemi Noor Nordine Nouh Nouhou Noura Noureddin
Noureddine Nu Numan Nur Nusrat Odell Oksana Oktay Oleh Oleksandr Oleksiy Olesya Olha Olivera Ollie Olmedo Omega
Omid Ora Oriol Orla Oro Osiris Osmani Othman Ou Ouardia Oukacha Oumar Oumarou Ousainou Ousman Ousmane Pa
Pacifica Pal Palomares Pan Panagiotis Papa Pape Parveen Parvez Parviz Pat Patria Patrice Pavlina Pavlo Pawan
Payton Penda Peng Penha Pere Perez Pervez Petko Petro Petya Petyo Peyton Peña Phoenix Phung Phuong Pinar Pineda
Pino Pio Placid Placido Polo Polonia Pradeep Prado Prakash Primavera Providencia Przemyslaw Puerto Puig Pura
Pushpa Qadeer Qamar Qi Qian Qiang Qiao Qin Qing Qiu Quinn Rabia Rached Radian Radomir Radwan Rae Raed Rafaqat
Rafik Raghu Rahama Raheel Rahim Raif Raj Raja Rajeev Rajendra Rajesh Rajiv Ram Raman Rameez Ramesh Rami Ramin
Ramos Ramses Ramy Ramzan Randa Raouf Rasha Rauf Ravana Raven Rawda Raya Rayhan Rayner Raza Razvan Redha Reem
Regan Reham Rehana Reis Rekha Rema Remigijus Rhoda Riana Riaz Ridha Rie Rima Rinat Riquelme River Roa Roald
Robbie Robson Roc Roca Roch Rohit Roi Roldan Rolly Romel Rommel Romualdo Romulo Rong Ros Rosana Rosario Rosen
Roshan Rosmery Rossy Roya Rozina Rubens Rubina Rufo Rustam Ryad Saada Saber Sabi Sacha Sacramento Sadako Sadek
Sadio Saed Saeed Saeid Safa Safaa Safi Sagar Sahar Saidou Saif Saikou Sajad Sajid Sajida Sajjad Salam Salama
Salas Saleem Salek Salem Sali Salia Salif Salifou Saliou Salut Salva Salvadora Sama Samad Saman Samaria Samba
Sameh Samer Samia Sammie Samra Samvel San Sana Sandeep Sandi Sangeeta Sania Sanjay Sanjeev Santana Santosh Sants
Saqib Sarabjit Saran Sarasvati Sardar Sarfraz Sargis Sarr Sarwar Sasho Sassi Saula Saulius Sayed Saša Sebastiao
Seco Seema Sega Sekou Sela Serban Serghei Serhiy Serigne Serra Seydi Seydou Seyni Sezgin Sha Shabana Shabbir
Shabnam Shadi Shady Shafiq Shafqat Shah Shahbaz Shaheen Shahin Shalva Shamil Shamir Shamshad Shannon Shanti
Sharan Shaukat Shay Shayan Shea Sheba Sheikh Shelly Sheng Sher Sherif Sheriff Shi Shin Shirin Shiva Shoaib Shota
Shyam Si Sia Siaka Siamak Siarhei Sidaty Sidi Sidibe Sidiki Sidney Siham Sikander Silverio Sira Siraj Skylar
Slavi Slimane Socrates Sofyan Sohail Sohel Sol Solaiman Solano Soma Sonam Soulaimane Souleymane Soumaila Soumana
Spartak Stefanov Stepan Stevie Stoyan Suhail Suk Sulaiman Suleimane Suleyman Suli Sultan Sultana Suman Sun Sunil
Sunita Sunni Suraj Suren Suresh Sushil Susie Susy Svenska Svetozar Sviatlana Svitlana Szilard Ta Tabare Tahar
Taher Tai Taib Taimoor Takashi Takeshi Talal Taleb Talha Talib Tam Tamas Tamba Tanna Tanta Tanvir Tanzila Tao
Taoufik Taras Tarek Tareq Tarun Tata Tatsiana Tawfiq Tayeb Teimuraz Temple Temur Tengiz Tenzin Terry Tetiana
Tetyana Thais Thanh Thierno Thu Thuy Tian Tiantian Tiare Tiberius Tien Tigran Tihomir Timothee Tine Tisa Tita
Tome Tommie Toni Toumani Tran Trinh Trinity Tunde Turan Uday Uladzimir Ulisses Umaro Umaru Uri Usama Vachagan
Vaclav Vadym Vahagn Vakhtang Val Valdas Valenti Valentine Valer Valeri Valeriy Valeriya Valle Vardan Vasily
Veaceslav Velimir Ventura Veselin Viana Vianney Victorian Vijay Vikram Viktar Vinod Vishal Vitalie Vitaliy
Vitaly Vivek Vlada Vladimiro Vladyslav Volha Volodymyr Vsevolod Vuk Vyacheslav Wael Wafa Wagner Waheed Wai
Waleed Wally Wan Wang Waris Waseem Wasim Wassila Wei Wen Wiam Wifredo Winifred Wladyslaw Wu Xabi Xi Xia Xian
Xiang Xiao Xin Xing Xu Xuan Xue Ya Yacouba Yael Yakubu Yamani Yanelys Yang Yangyang Yao Yasar Yaseen Yasir
Yassir Yaya Ye Yegor Yelena Yenisey Yevgeniy Yevgeniya Yevhen Yi Yin Ying Yohana Yon Yong Yordanka Yosua Youness
Younis Yousaf Yousif Youssouf Yousuf Yu Yuki Yuksel Yuliya Yung Yuri Yuriy Yusef Yusupha Yuval Zacarias Zafar
Zaheer Zaher Zahira Zakia Zane Zaruhi Zaza Ze Zeinab Zenab Zeus Zhan Zhana Zhang Zhanna Zhao Zhen Zheng Zhivko
Zhong Zhou Zhu Zi Ziad Zinaida Zine Zinedine Zion Ziyad Zlatan Zohra Zuhair Zulay Zulfiqar Zulima Zurab Zviad
Zygmunt Élie
`
